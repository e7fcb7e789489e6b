import { parseCookie } from "./adapters/cookies.ts";
import type { Auth } from "./auth.ts";
import type { Deps } from "./deps.ts";
import type { Actor } from "./domain/policy.ts";

/** The cookie of a participant's device; its value is a random token, kept only as a digest. */
export const DEVICE_COOKIE = "tl_device";
const SESSION_COOKIE = "throughline.session_token";

/** Who is at the other end, from the cookies: the same for pages, the API and sockets. */
export async function resolveActor(deps: Deps, auth: Auth, cookieHeader: string | undefined): Promise<Actor> {
  const cookies = parseCookie(cookieHeader ?? "");
  const token = cookies.get(DEVICE_COOKIE);
  const signedIn = cookies.has(SESSION_COOKIE) || cookies.has(`__Secure-${SESSION_COOKIE}`);
  const [device, personId] = await Promise.all([
    token
      ? deps.db.device.findUnique({
          where: { tokenHash: deps.secrets.digest(token), endedAt: null },
          select: { id: true, participant: { select: { id: true, engagementId: true } } },
        })
      : null,
    signedIn ? auth.personId(new Headers({ cookie: cookieHeader ?? "" })) : null,
  ]);
  const person = personId
    ? await deps.db.person.findUnique({
        where: { id: personId },
        select: {
          id: true,
          memberships: { select: { authorityId: true, role: true } },
          representatives: { select: { organisationId: true } },
        },
      })
    : null;
  return {
    person: person
      ? {
          id: person.id,
          memberships: person.memberships,
          organisationIds: person.representatives.map((representative) => representative.organisationId),
        }
      : null,
    participant: device ? { ...device.participant, deviceId: device.id } : null,
  };
}
