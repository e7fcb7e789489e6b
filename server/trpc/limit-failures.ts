import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Deps } from "../deps.ts";
import { type RefusalCode, Refused, refusal } from "../domain/refusal.ts";

const QUARTER_OF_AN_HOUR = 15 * 60;
const limiters = new WeakMap<Deps, Partial<Record<RefusalCode, RateLimiterMemory>>>();

/**
 * Counts one kind of failure of a network address, in this process, and refuses further tries for a quarter of
 * an hour after so `many`. Successes are free: forty people in a village hall share one address, and each may
 * mistype more than once.
 */
export async function limitFailures<T>(
  { deps, address }: { deps: Deps; address?: string | undefined },
  { counted, many }: { counted: RefusalCode; many: number },
  work: () => Promise<T>,
): Promise<T> {
  if (address === undefined) return work();
  const kinds = limiters.get(deps) ?? {};
  limiters.set(deps, kinds);
  kinds[counted] ??= new RateLimiterMemory({ points: many, duration: QUARTER_OF_AN_HOUR });
  const limiter = kinds[counted];
  const seen = await limiter.get(address);
  if (seen && seen.consumedPoints >= many) throw new Refused(refusal("too-many-tries"));
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused && error.detail.refusal === counted) await limiter.penalty(address);
    throw error;
  }
}
