import { MailError } from "../adapters/mail.ts";
import type { Deps } from "../deps.ts";
import { refuse } from "../domain/refusal.ts";

/** Tells the log that mail cannot be sent, and refuses `mail-away`. */
export const mailAway =
  ({ report }: Pick<Deps, "report">) =>
  (error: unknown): never => {
    report(error);
    return refuse("mail-away");
  };

/** As `mailAway`, for somebody who may know that their own address takes no mail: that is refused at its field. */
export const mailFailed =
  (deps: Pick<Deps, "report">) =>
  (error: unknown): never => {
    if (!(error instanceof MailError && error.recipientRefused)) return mailAway(deps)(error);
    deps.report(error);
    return refuse("invalid", undefined, { email: "This address takes no mail. Check it, then try again." });
  };
