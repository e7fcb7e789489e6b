import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Deps } from "../deps.ts";
import { Refused, refusal } from "../domain/refusal.ts";

/** Links that one mailbox is sent in a quarter of an hour, so that nobody can fill it. */
const LINKS_A_MAILBOX = 5;
/** Links that are asked for from one network address in that time: a village hall shares one. */
const LINKS_AN_ADDRESS = 60;
const QUARTER_OF_AN_HOUR = 15 * 60;

const limiters = new WeakMap<Deps, { mailboxes: RateLimiterMemory; networks: RateLimiterMemory }>();

function limitersOf(deps: Deps) {
  const made = limiters.get(deps) ?? {
    mailboxes: new RateLimiterMemory({ points: LINKS_A_MAILBOX, duration: QUARTER_OF_AN_HOUR }),
    networks: new RateLimiterMemory({ points: LINKS_AN_ADDRESS, duration: QUARTER_OF_AN_HOUR }),
  };
  limiters.set(deps, made);
  return made;
}

/**
 * Counts every link that is asked for, in this process, and refuses `too-many-tries`. Addresses that nobody gave count
 * as much as others: where the limit stands tells nothing about who is known.
 */
export async function limitLinks<T>(
  { deps, address }: { deps: Deps; address?: string | undefined },
  email: string,
  work: () => Promise<T>,
): Promise<T> {
  const { mailboxes, networks } = limitersOf(deps);
  const tooMany = () => {
    throw new Refused(refusal("too-many-tries"));
  };
  if (address !== undefined) await networks.consume(address).catch(tooMany);
  await mailboxes.consume(deps.secrets.digest(email)).catch(tooMany);
  return work();
}
