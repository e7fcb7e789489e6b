import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { SMTPError } from "nodemailer/lib/smtp-connection";
import type { Deps, Mail } from "../deps.ts";

export interface OutboxMail extends Mail {
  sentAt: string;
}

/** How mail goes out. */
export type Mailer = Pick<Deps, "mail" | "mailReady">;

/** Mail could not be sent. Its message goes to the log, so it holds no address. */
export class MailError extends Error {
  override name = "MailError";
  /** Whether the mail server refused this recipient for good; otherwise it may work later. */
  readonly recipientRefused: boolean;
  constructor(message: string, recipientRefused: boolean) {
    super(message);
    this.recipientRefused = recipientRefused;
  }
}

/** A person waits for the answer: a mail server that is silent for so long is away. */
const PATIENCE_MS = 10_000;
const REFUSED_FOR_GOOD = 500;

/** What went wrong, without the words of nodemailer and the mail server: both name the recipient. */
function mailError(error: unknown): MailError {
  const { code, command, responseCode = 0 } = error as SMTPError;
  if (code === "EENVELOPE" && command === "RCPT TO" && responseCode >= REFUSED_FOR_GOOD)
    return new MailError(`The mail server refused the recipient (${responseCode}).`, true);
  const known = [code, command, responseCode || undefined].filter((part) => part !== undefined);
  return new MailError(`The mail server cannot be used (${known.join(", ")}).`, false);
}

/** Sends by SMTP. Throws only {@link MailError}. */
export function smtpMail(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const orMailError = (error: unknown) => {
    throw mailError(error);
  };
  return {
    mail: async (mail) => void (await transport.sendMail({ from, ...mail }).catch(orMailError)),
    mailReady: async () => void (await transport.verify().catch(orMailError)),
  };
}

/** Keeps mail in a folder, for the outbox page. */
export function outboxMail(folder: string, clock: () => Date): Mailer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    mail: async (mail) => {
      const entry: OutboxMail = { ...mail, sentAt: clock().toISOString() };
      const name = `${entry.sentAt.replaceAll(/\D/g, "")}-${Math.random().toString(36).slice(2)}.json`;
      await writeFile(join(folder, name), JSON.stringify(entry), { mode: 0o600 });
    },
    mailReady: async () => undefined,
  };
}

/** What lies in the outbox, newest first. */
export function readOutbox(folder: string): OutboxMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as OutboxMail);
}
