import type { OutboxMail } from "../server/adapters/mail.ts";
import type { SignIn } from "../server/auth.ts";
import type { PublicSettings } from "../server/deps.ts";
import type { Caller } from "../server/trpc/router.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Every procedure, called as whoever sent this request. */
    api: Caller;
    auth: SignIn;
    /** Of the content-security policy. */
    nonce: string;
    settings: PublicSettings;
    who: { signedIn: boolean; staff: boolean; participant: boolean };
    /** Only where mail is not sent. */
    readOutbox: () => OutboxMail[];
  }
  interface Future {
    v3_singleFetch: true;
  }
}
