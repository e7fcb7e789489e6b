import type { Server } from "node:http";
import type { Logger } from "pino";
import { Server as SocketServer } from "socket.io";
import type { RoomEvent } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { Caller } from "../trpc/router.ts";

export interface LiveOptions {
  callerFor(cookieHeader: string | undefined): Promise<{ api: Caller; actor: Actor }>;
  publicUrl: string;
  redisUrl: string | undefined;
  log: Logger;
}

export interface LiveGateway {
  /** Something the room must see was committed. */
  publish(event: RoomEvent): void;
  close(): Promise<void>;
}

export async function attachLive(server: Server, _options: LiveOptions): Promise<LiveGateway> {
  const io = new SocketServer(server, { serveClient: false });
  return { publish: () => undefined, close: () => io.close() };
}
