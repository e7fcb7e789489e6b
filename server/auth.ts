import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins/magic-link";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Deps } from "./deps.ts";
import { invalid, Refused, refuse } from "./domain/refusal.ts";
import { linkRequest } from "./domain/sign-in.ts";
import { mailAway, mailFailed } from "./shared/mail-failed.ts";

const LINK_MINUTES = 20;
const SESSION_DAYS = 7;

/** Links that one mailbox is sent in a quarter of an hour, so that nobody can fill it. */
const LINKS_A_MAILBOX = 5;
/** Failures of one network address in a quarter of an hour. Successes are free: a whole office shares an address. */
const FAILURES_AN_ADDRESS = 30;
const QUARTER_OF_AN_HOUR = 15 * 60;

/** Sign-in by e-mailed link, for staff and providers. Participants need none. */
export interface SignIn {
  /**
   * Sends a link. Without a name only to somebody who is known here; with one, the first opening
   * of the link makes the person. Says nothing about whether the address is known.
   * Refuses `invalid` for what is no address, and with a name for one that takes no mail; `mail-away`,
   * `too-many-tries`.
   */
  requestLink(email: string, name?: string): Promise<void>;
  /** Uses a link once. Returns the cookies of the new session. Refuses `link-expired`, `too-many-tries`. */
  openLink(token: string): Promise<Headers>;
  /** Ends the session of these cookies. */
  signOut(headers: Headers): Promise<Headers>;
  /** A session without a link, for the demonstration's front door only. Refuses `not-found` outside it. */
  signInAs(email: string): Promise<Headers>;
}

export interface Auth {
  /** The person whose session these cookies are. */
  personId(headers: Headers): Promise<string | null>;
  /** Sign-in for whoever is at this network address. */
  from(address: string): SignIn;
}

/** The body of the e-mail that carries a sign-in link. */
function linkMail(publicUrl: string, token: string): string {
  return [
    "Hello,",
    "",
    "Use this link to sign in to Throughline:",
    `${publicUrl}/sign-in/open?token=${encodeURIComponent(token)}`,
    "",
    `It works once, for ${LINK_MINUTES} minutes. If you did not ask for it, do nothing.`,
  ].join("\n");
}

export function createAuth(deps: Deps, secret: string): Auth {
  const auth = betterAuth({
    appName: "Throughline",
    baseURL: deps.settings.publicUrl,
    secret,
    database: prismaAdapter(deps.db, { provider: "postgresql" }),
    user: { modelName: "person" },
    session: { modelName: "authSession", expiresIn: SESSION_DAYS * 86_400 },
    account: { modelName: "authAccount" },
    verification: { modelName: "authVerification" },
    advanced: {
      database: { generateId: () => deps.ids.row() },
      cookiePrefix: "throughline",
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        storeToken: "hashed",
        // Every link is caught: the demonstration uses it at once, and what becomes of a mail is ours to tell.
        sendMagicLink: ({ token, metadata }) => metadata?.["caught"](token),
      }),
    ],
  });
  const mailboxes = new RateLimiterMemory({ points: LINKS_A_MAILBOX, duration: QUARTER_OF_AN_HOUR });
  const failures = new RateLimiterMemory({ points: FAILURES_AN_ADDRESS, duration: QUARTER_OF_AN_HOUR });

  /** A new link's token for this mailbox. */
  const tokenFor = async (email: string, name?: string): Promise<string> => {
    let token = "";
    await auth.api.signInMagicLink({
      body: { email, ...(name ? { name } : {}), metadata: { caught: (made: string) => (token = made) } },
      headers: new Headers(),
    });
    return token;
  };

  const verify = async (token: string) => {
    const response = await auth.api.magicLinkVerify({
      query: { token },
      headers: new Headers(),
      asResponse: true,
    });
    // A link that is wrong, used or too old is answered with a redirect and no session.
    return response.headers.getSetCookie().length > 0 ? response.headers : null;
  };

  return {
    personId: async (headers) => (await auth.api.getSession({ headers }))?.user.id ?? null,
    from(address) {
      const failed = () => failures.penalty(address);
      const mayTry = async () => {
        const so = await failures.get(address);
        if (so && so.consumedPoints >= FAILURES_AN_ADDRESS) refuse("too-many-tries");
      };
      return {
        async requestLink(typed, name) {
          const asked = linkRequest.safeParse({ email: typed, name });
          if (!asked.success) throw new Refused(invalid(asked.error.issues));
          const { email, name: called } = asked.data;
          await mayTry();
          await mailboxes.consume(deps.secrets.digest(email)).catch(() => refuse("too-many-tries"));
          // Asked before anybody is looked up, so that a mail server that is away tells nothing about who is known.
          await deps.mailReady().catch(mailAway(deps));
          const known = await deps.db.person.findUnique({ where: { email }, select: { id: true } });
          if (!known && !called) return void (await failed());
          const text = linkMail(deps.settings.publicUrl, await tokenFor(email, called));
          await deps.mail({ to: email, subject: "Your link to sign in", text }).catch((error: unknown) => {
            // Without a name only somebody who is known gets mail: whatever became of it would tell that they are.
            return called ? mailFailed(deps)(error) : deps.report(error);
          });
        },
        async openLink(token) {
          await mayTry();
          const cookies = await verify(token);
          if (cookies) return cookies;
          await failed();
          return refuse("link-expired");
        },
        signOut: async (headers) => (await auth.api.signOut({ headers, asResponse: true })).headers,
        async signInAs(email) {
          if (!deps.settings.demo) refuse("not-found");
          // Proving a mailbox for the first time fails when two visitors do it at once; nobody owns these.
          await deps.db.person.updateMany({ where: { email }, data: { emailVerified: true } });
          return (await verify(await tokenFor(email))) ?? refuse("link-expired");
        },
      };
    },
  };
}
