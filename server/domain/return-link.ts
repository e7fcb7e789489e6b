/** The link by e-mail that brings somebody back to what they began, beside their code of four words. */
import { z } from "zod";
import { type ActivityTimes, takesAnswers } from "./activity.ts";
import { emailAddress } from "./sign-in.ts";

/** How long a link works. More than 20 hours is no time limit for anybody (WCAG 2.2, success criterion 2.2.1). */
export const LINK_HOURS = 24;
const HOUR = 60 * 60 * 1000;
/** Of 256 random bits, with room for what a mail program may put round it. */
const LONGEST_TOKEN = 200;
/** How many people who gave one address are listed under its link. */
export const MOST_BEHIND_A_LINK = 20;

export const addressInput = z.object({ email: emailAddress });
export type AddressInput = z.output<typeof addressInput>;

export const openLinkInput = z.object({
  token: z.string().max(LONGEST_TOKEN),
  /** Which of several people who gave one address; its id is in the choices that the link answers with. */
  who: z.uuid().optional(),
});
export type OpenLinkInput = z.output<typeof openLinkInput>;

/** When a link that is made now stops working. */
export const linkExpiry = (now: Date): Date => new Date(now.getTime() + LINK_HOURS * HOUR);

/**
 * Until when an address may be kept of somebody who takes part in these activities: the last moment at which any of
 * them takes answers, or "open" where none is set. Null: none takes answers, so the address goes now.
 */
export function mayKeepUntil(
  activities: readonly (ActivityTimes & { lateUntil: Date | null })[],
  now: Date,
): Date | "open" | null {
  const taking = activities.filter((activity) => takesAnswers(activity, now) !== null);
  if (taking.length === 0) return null;
  const ends = taking.map(({ closesAt, lateUntil }) => lateUntil ?? closesAt);
  const last = ends.reduce((one, other) => (one && other ? (one > other ? one : other) : null));
  return last ?? "open";
}

/** The e-mail that carries a link. It names nobody, no council and nothing that was said: other people see mailboxes. */
export function returnMail(publicUrl: string, token: string): { subject: string; text: string } {
  return {
    subject: "Your link to come back",
    text: [
      "Hello,",
      "",
      "This link brings you back to your answers:",
      `${publicUrl}/return/open?token=${encodeURIComponent(token)}`,
      "",
      "It works once, for one day. Whoever has it can open your answers, so do not pass it on.",
      "",
      "Is it too old? Ask for a new one here:",
      `${publicUrl}/return/link`,
      "",
      "Did you not ask for it? Somebody may have typed your address by mistake. The link has a button for that too.",
    ].join("\n"),
  };
}
