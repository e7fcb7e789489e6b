import { createServer } from "node:http";
import { join } from "node:path";
import pino from "pino";
import { ids } from "./adapters/ids.ts";
import { outboxMail, smtpMail } from "./adapters/mail.ts";
import { createSecrets } from "./adapters/secrets.ts";
import { type App, type AppOptions, createApp } from "./app.ts";
import { openDatabase } from "./db.ts";
import { startDevelopment } from "./development.ts";
import { readSettings } from "./env.ts";
import { endWith } from "./failure.ts";

const BUILD = join(import.meta.dirname, "../build");

async function main() {
  const settings = readSettings(process.env);
  const development = process.argv.includes("--dev");
  const log = pino({ level: process.env["LOG_LEVEL"] ?? "warn" });
  const database = await openDatabase(settings);
  const outboxFolder = join(settings.dataDir, "outbox");
  const clock = () => new Date();
  const base = {
    deps: {
      db: database.db,
      clock,
      report: (error: unknown) => log.error({ error: error instanceof Error ? error.stack : String(error) }),
      ids,
      secrets: createSecrets(settings.secret),
      ...(settings.smtpUrl ? smtpMail(settings.smtpUrl, settings.mailFrom) : outboxMail(outboxFolder, clock)),
      settings: { publicUrl: settings.publicUrl, demo: settings.demo, outbox: settings.outbox },
    },
    secret: settings.secret,
    outboxFolder,
    redisUrl: settings.redisUrl,
    log,
  } satisfies Partial<AppOptions>;

  const server = createServer();
  let app: App;
  if (development) {
    app = await startDevelopment(server, base);
  } else {
    app = createApp({
      ...base,
      pages: await import(join(BUILD, "server/index.js")),
      assets: join(BUILD, "client"),
    });
    server.on("request", app.handle);
    await app.listen(server);
  }
  if (settings.demo) {
    const { seedDemonstration } = await import("../prisma/seed.ts");
    await seedDemonstration(app.deps);
  }
  server.listen(settings.port, settings.host, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : settings.port;
    process.stdout.write(`Throughline is at http://localhost:${port}\n`);
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise<void>((done) => server.close(() => done()));
    await app.close();
    server.closeIdleConnections();
    await closed;
    await database.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch(endWith);
