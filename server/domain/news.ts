/** News by e-mail of what happened to what somebody said: asked for, agreed to in the mailbox itself, and easily stopped. */
import { z } from "zod";
import type { ThreadStitch } from "./my-thread.ts";
import { addressInput } from "./return-link.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** How long the link works that asks whoever reads a mailbox whether they want news. */
export const AGREE_DAYS = 7;
/** How long an address is kept, unless its person stops the news before. */
export const KEPT_YEARS = 2;
/** How long one node has to find out whether there is news for somebody, and to send it. */
const CLAIM_LASTS = HOUR;
/** What happened a moment ago may not be committed yet: it is told with the next news. */
const SETTLES_WITHIN = 10 * 60 * 1000;
const LONGEST_TOKEN = 200;

export const askForNewsInput = addressInput;
export type AskForNewsInput = z.output<typeof askForNewsInput>;

export const agreeToNewsInput = z.object({ token: z.string().max(LONGEST_TOKEN) });
export type AgreeToNewsInput = z.output<typeof agreeToNewsInput>;

/** What the link at the foot of each mail holds. It works for as long as there is something to stop. */
export const stopNewsInput = z.object({ id: z.uuid(), key: z.string().max(LONGEST_TOKEN) });
export type StopNewsInput = z.output<typeof stopNewsInput>;

const earlier = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** What was asked for before this, and never agreed to, is deleted. */
export const agreeSince = (now: Date): Date => earlier(now, AGREE_DAYS * DAY);

/** What was agreed to before this is deleted. */
export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - KEPT_YEARS);
  return since;
}

/** Nobody who had news after this has any now: there is at most one e-mail a day. */
export const mailedBefore = (now: Date): Date => earlier(now, DAY);
export const claimUntil = (now: Date): Date => new Date(now.getTime() + CLAIM_LASTS);
/** Up to when things are told that are found now. */
export const tellsUntil = (now: Date): Date => earlier(now, SETTLES_WITHIN);

export interface News {
  /** How many things somebody said got an answer… */
  answered: number;
  /** …and how many led to something: an outcome that was agreed, or a change in a published version. */
  led: number;
}

/** What is new after one moment and no later than another, in what happened to each thing that somebody said. */
export function findNews(
  said: readonly { stitches: readonly ThreadStitch[] }[],
  after: Date,
  until: Date,
): News | null {
  const news = said.map(({ stitches }) => stitches.filter(({ at }) => at > after && at <= until));
  const count = (...kinds: ThreadStitch["kind"][]) =>
    news.filter((stitches) => stitches.some(({ kind }) => kinds.includes(kind))).length;
  const found = { answered: count("answered"), led: count("agreed", "changed") };
  return found.answered + found.led > 0 ? found : null;
}

/** Asks whoever reads the mailbox. It names no council and nothing that was said: other people see mailboxes. */
export function askingMail(publicUrl: string, token: string): { subject: string; text: string } {
  return {
    subject: "Do you want to hear what happens?",
    text: [
      "Hello,",
      "",
      "Somebody gave this address to hear what happens to what they said. Is that you? Then open this page, and press the button:",
      `${publicUrl}/news/agree?token=${encodeURIComponent(token)}`,
      "",
      `The link works for ${AGREE_DAYS} days. After that we delete your address.`,
      "",
      "Was it not you? Do nothing, and delete this e-mail. You get no more of them.",
    ].join("\n"),
  };
}

const things = (count: number) => (count === 1 ? "One thing that you said" : `${count} things that you said`);

/** Tells that something happened. What it was stands behind the code: other people see mailboxes. */
export function newsMail(
  publicUrl: string,
  { answered, led }: News,
  stop: string,
): { subject: string; text: string; headers: Record<string, string> } {
  return {
    subject: "Something happened to what you said",
    text: [
      "Hello,",
      "",
      ...(answered > 0 ? [`${things(answered)} got an answer.`] : []),
      ...(led > 0 ? [`${things(led)} led to a change, or to something that people agreed on.`] : []),
      "",
      "Read it here. Type your code of four words:",
      `${publicUrl}/return`,
      "",
      "You get at most one e-mail like this a day, and only when something happened.",
      "",
      "Do you want no more? Open this page, and press the button. Then we delete your address:",
      stop,
    ].join("\n"),
    // Mail programs show a button of their own that stops it (RFC 8058).
    headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  };
}
