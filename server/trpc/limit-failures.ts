import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Deps } from "../deps.ts";
import { type RefusalCode, Refused, refusal } from "../domain/refusal.ts";

const FAILURES_AN_ADDRESS = 20;
const QUARTER_OF_AN_HOUR = 15 * 60;
const limiters = new WeakMap<Deps, RateLimiterMemory>();

/**
 * Counts one kind of failure of a network address, in this process, and refuses further tries after
 * too many. Successes are free: forty people in a village hall share one address.
 */
export async function limitFailures<T>(
  { deps, address }: { deps: Deps; address?: string | undefined },
  counted: RefusalCode,
  work: () => Promise<T>,
): Promise<T> {
  if (address === undefined) return work();
  const limiter =
    limiters.get(deps) ??
    new RateLimiterMemory({ points: FAILURES_AN_ADDRESS, duration: QUARTER_OF_AN_HOUR });
  limiters.set(deps, limiter);
  const seen = await limiter.get(address);
  if (seen && seen.consumedPoints >= FAILURES_AN_ADDRESS) throw new Refused(refusal("too-many-tries"));
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused && error.detail.refusal === counted) await limiter.penalty(address);
    throw error;
  }
}
