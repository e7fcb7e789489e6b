import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that the environment decides. See docs/settings.md. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Mail is not sent: it lies in the outbox, whose page anybody who reaches this can open. */
  outbox: boolean;
  mailFrom: string;
  publicUrl: string;
  secret: string;
  demo: boolean;
}

/** A setting is missing or wrong; its message is a sentence for whoever starts the server. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

const SHORTEST_SECRET = 32;
const LOOPBACK = new Set(["127.0.0.1", "::1", "[::1]", "localhost"]);

const isLoopback = (url: string) => URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);

/** The secret of an installation without a DATABASE_URL is made once and kept beside its data. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * Reads the settings. The demonstration, the outbox and a generated secret exist only without
 * DATABASE_URL and on loopback, or where DEMO=1 says so in words.
 * @throws {SettingsError}
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env["PORT"] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError("PORT must be a number up to 65535.");
  const dataDir = env["DATA_DIR"] ?? ".data";
  const databaseUrl = env["DATABASE_URL"] || undefined;
  const host = env["HOST"] ?? (databaseUrl ? "0.0.0.0" : "127.0.0.1");
  const alone = !databaseUrl && LOOPBACK.has(host);
  const demo = env["DEMO"] === "1" || (env["DEMO"] !== "0" && alone);
  const local = alone || demo;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) {
      throw new SettingsError(
        `${name} is needed where other machines can reach Throughline. See docs/settings.md.`,
      );
    }
    return value;
  };
  const publicUrl = (
    env["PUBLIC_URL"] || (local ? `http://localhost:${port}` : required("PUBLIC_URL"))
  ).replace(/\/$/, "");
  // On loopback behind a proxy, other machines reach it all the same.
  const mayKeepMail = demo || (alone && isLoopback(publicUrl));
  const smtpUrl = env["SMTP_URL"] || (mayKeepMail ? undefined : required("SMTP_URL"));
  const secret = env["SECRET"] || (local ? keptSecret(dataDir) : required("SECRET"));
  if (secret.length < SHORTEST_SECRET) throw new SettingsError("SECRET must have at least 32 characters.");
  return {
    port,
    host,
    dataDir,
    databaseUrl,
    redisUrl: env["REDIS_URL"] || undefined,
    smtpUrl,
    outbox: !smtpUrl,
    mailFrom: env["MAIL_FROM"] ?? "Throughline <throughline@localhost>",
    publicUrl,
    secret,
    demo,
  };
}
