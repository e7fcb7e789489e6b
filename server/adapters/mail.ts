import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Mail } from "../deps.ts";

export interface OutboxMail extends Mail {
  sentAt: string;
}

/** Sends by SMTP. */
export function smtpMail(url: string, from: string): (mail: Mail) => Promise<void> {
  const transport = createTransport(url);
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}

/** Keeps mail in a folder, for the outbox page of a demonstration. */
export function outboxMail(folder: string, clock: () => Date): (mail: Mail) => Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return async (mail) => {
    const entry: OutboxMail = { ...mail, sentAt: clock().toISOString() };
    const name = `${entry.sentAt.replaceAll(/\D/g, "")}-${Math.random().toString(36).slice(2)}.json`;
    await writeFile(join(folder, name), JSON.stringify(entry), { mode: 0o600 });
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
