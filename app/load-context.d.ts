import type { OutboxMail } from "../server/adapters/mail.ts";
import type { MultipartOptions, Received } from "../server/adapters/multipart.ts";
import type { SignIn } from "../server/auth.ts";
import type { PublicSettings } from "../server/deps.ts";
import type { TestRun } from "../server/domain/test-run.ts";
import type { Caller } from "../server/trpc/router.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Every procedure, called as whoever sent this request. */
    api: Caller;
    testRun: {
      /** What this browser tries out, wherever it is now. */
      current: TestRun | null;
      /** This page is part of it: `api` takes back whatever it does. */
      isHere: boolean;
      /** Goes on with a sealed run from now on; null ends it. */
      keep: (sealed: string | null) => void;
    };
    auth: SignIn;
    /** Of the content-security policy. */
    nonce: string;
    settings: PublicSettings;
    who: { signedIn: boolean; staff: boolean; participant: boolean };
    /** A form with a file, read while it arrives; the file is handed over as it comes. */
    readUpload: (request: Request, onFile: MultipartOptions["onFile"]) => Promise<Received>;
    /** Only where mail is not sent. */
    readOutbox: () => OutboxMail[];
  }
  interface Future {
    v3_singleFetch: true;
  }
}
