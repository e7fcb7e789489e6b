import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink } from "better-auth/plugins/magic-link";
import type { Deps } from "./deps.ts";
import { refuse } from "./domain/refusal.ts";

const LINK_MINUTES = 20;
const SESSION_DAYS = 7;

/** Sign-in by e-mailed link, for staff and providers. Participants need none. */
export interface Auth {
  /** Sends a link when the address is one that can sign in; says nothing about whether it is. */
  requestLink(email: string, name?: string): Promise<void>;
  /** Uses a link once. Returns the cookies of the new session. Refuses `link-expired`. */
  openLink(token: string): Promise<Headers>;
  /** Ends the session of these cookies. */
  signOut(headers: Headers): Promise<Headers>;
  /** The person whose session these cookies are. */
  personId(headers: Headers): Promise<string | null>;
  /** A session without a link, for the demonstration's front door only. */
  signInAs(email: string): Promise<Headers>;
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
  // The demonstration signs in without mail: its links are caught here instead of being sent.
  const caught = new Map<string, (token: string) => void>();
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
        sendMagicLink: async ({ email, token }) => {
          const catcher = caught.get(email);
          if (catcher) return catcher(token);
          await deps.mail({ to: email, subject: "Your link to sign in", text: linkMail(deps.settings.publicUrl, token) });
        },
      }),
    ],
  });

  const requestLink = async (email: string, name?: string) => {
    await auth.api.signInMagicLink({ body: { email, ...(name ? { name } : {}) }, headers: new Headers() });
  };
  const openLink = async (token: string) => {
    const response = await auth.api
      .magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true })
      .catch(() => refuse("link-expired"));
    if (response.headers.getSetCookie().length === 0) refuse("link-expired");
    return response.headers;
  };

  return {
    requestLink,
    openLink,
    signOut: async (headers) => (await auth.api.signOut({ headers, asResponse: true })).headers,
    personId: async (headers) => (await auth.api.getSession({ headers }))?.user.id ?? null,
    async signInAs(email) {
      const token = new Promise<string>((resolve) => caught.set(email, resolve));
      await requestLink(email);
      caught.delete(email);
      return openLink(await token);
    },
  };
}
