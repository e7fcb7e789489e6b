import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import pino from "pino";
import { seedDemonstration } from "../../prisma/seed.ts";
import { createApp } from "../../server/app.ts";
import { startWorld, TEST_SECRET, type World } from "../support/world.ts";

const BUILD = join(import.meta.dirname, "../../build");

export interface BenchApp {
  world: World;
  url: string;
  /** Another server beside ours, in the same process on the same database. */
  beside(listener: RequestListener): Promise<string>;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const pages = () => import(join(BUILD, "server/index.js"));

/** The built product with the demonstration in it, in this process, so that floor and ours share everything. */
export async function startBenchApp(): Promise<BenchApp> {
  const world = await startWorld();
  world.clock.set(new Date());
  await seedDemonstration(world.deps);
  const app = createApp({
    deps: world.deps,
    secret: TEST_SECRET,
    pages: await pages(),
    assets: join(BUILD, "client"),
    outboxFolder: world.database.dataDir,
    redisUrl: undefined,
    log: pino({ level: "silent" }),
  });
  const servers = [createServer(app.handle)];
  const url = await listen(servers[0] as Server);
  return {
    world,
    url,
    async beside(listener) {
      const server = createServer(listener);
      servers.push(server);
      return listen(server);
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      await app.close();
      await world.close();
    },
  };
}
