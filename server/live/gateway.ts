import type { IncomingMessage, Server } from "node:http";
import type { Logger } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Socket as AnySocket, Server as SocketServer } from "socket.io";
import type { RoomEvent } from "../deps.ts";
import { refusal } from "../domain/refusal.ts";
import { liveProposeInput, liveStanceInput } from "../domain/statement.ts";
import type { Caller } from "../trpc/router.ts";
import { refusalIn } from "./answers.ts";
import { openNodes } from "./nodes.ts";
import {
  type Answer,
  type ClientEvents,
  joinDeskInput,
  joinRoomInput,
  type ServerEvents,
} from "./protocol.ts";
import { catchUp } from "./room.ts";
import { createRoomLoop } from "./room-loop.ts";

export interface LiveOptions {
  callerFor(cookieHeader: string | undefined, address: string): Promise<{ api: Caller }>;
  publicUrl: string;
  redisUrl: string | undefined;
  log: Logger;
}

export interface LiveGateway {
  /** Something the room must see was committed. */
  publish(event: RoomEvent): void;
  close(): Promise<void>;
}

/** What one socket may ask for: bursts of a person who taps, not floods. */
const ASKS = { points: 40, duration: 10 };
/** Bytes of one message: a note and its key fit many times. */
const LARGEST_MESSAGE = 64 * 1024;
/** A phone in a pocket: how long a lost connection is remembered. */
const RECOVERY = 2 * 60 * 1000;

/** Milliseconds for the last word to leave. */
const FAREWELL = 100;

type Views = { room: { code: string }; desk: { sessionId: string } };
interface Member {
  api: Caller;
  /** What this socket joined, by room, so that the room can look again through the same door. */
  joined: Map<string, Views["room"] | Views["desk"]>;
}
interface NodeEvents {
  changed: (sessionId: string) => void;
}
type Io = SocketServer<ClientEvents, ServerEvents, NodeEvents>;
type Socket = AnySocket<ClientEvents, ServerEvents, NodeEvents>;

// Not `socket.data`: that is written to Redis when a connection is lost, and a caller is not data.
const members = new WeakMap<object, Member>();
function memberOf(socket: Socket): Member {
  const member = members.get(socket);
  if (!member) throw new Error("A socket that nobody let in.");
  return member;
}

/** A page of another site may not open a socket with our cookies. */
function sameOrigin(publicUrl: string) {
  const allowed = new URL(publicUrl).host;
  return (request: IncomingMessage, decide: (error: string | null, ok: boolean) => void) => {
    const { origin } = request.headers;
    const host = origin && URL.canParse(origin) ? new URL(origin).host : origin;
    decide(null, host === undefined || host === allowed || host === request.headers.host);
  };
}

/** Behind a proxy on this machine the address is the one that the proxy saw, as for pages. */
function addressOf({ address, headers }: { address: string; headers: IncomingMessage["headers"] }): string {
  const loopback = /^(::1|(::ffff:)?127\.)/.test(address);
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return loopback && forwarded ? forwarded : address;
}

/** Opens the live rooms on a server. Everything goes through the same procedures as pages and the API. */
export async function attachLive(server: Server, options: LiveOptions): Promise<LiveGateway> {
  const listeners = {
    request: server.listeners("request") as ((...args: unknown[]) => void)[],
    upgrade: server.listeners("upgrade"),
  };
  const nodes = await openNodes(options.redisUrl, (error) => options.log.error({ redis: String(error) }));
  const io: Io = new SocketServer(server, {
    serveClient: false,
    allowRequest: sameOrigin(options.publicUrl),
    maxHttpBufferSize: LARGEST_MESSAGE,
    connectionStateRecovery: { maxDisconnectionDuration: RECOVERY, skipMiddlewares: false },
    ...(nodes ? { adapter: nodes.adapter } : {}),
  });
  const limiter = new RateLimiterMemory(ASKS);
  const loops = new Map<string, ReturnType<typeof createRoomLoop>>();

  /** A room's loop reads through a socket that is in it: it sees what its people may see, and nothing else. */
  const loopOf = (view: keyof Views, sessionId: string) => {
    const name = `${view}:${sessionId}`;
    const known = loops.get(name);
    if (known) return known;
    const loop = createRoomLoop({
      read: async () => {
        for (const id of io.sockets.adapter.rooms.get(name) ?? []) {
          const socket = io.sockets.sockets.get(id);
          const member = socket && members.get(socket);
          const where = member?.joined.get(name);
          if (member && where) return read(member.api, view, where);
        }
        return null;
      },
      // Each node reads and tells its own people: the limit of broadcasts holds for every one of them.
      broadcast: (seen) => io.local.to(name).emit(view as "room", seen as never),
      failed: (error) => options.log.error({ room: view, error: String(error) }),
    });
    loops.set(name, loop);
    return loop;
  };
  const look = (sessionId: string) => {
    for (const view of ["room", "desk"] as const) {
      if (io.sockets.adapter.rooms.has(`${view}:${sessionId}`)) loopOf(view, sessionId).changed();
    }
  };
  io.sockets.adapter.on("delete-room", (name: string) => {
    loops.get(name)?.stop();
    loops.delete(name);
  });
  io.on("changed", look);

  io.use(async (socket, next) => {
    try {
      const { api } = await options.callerFor(socket.handshake.headers.cookie, addressOf(socket.handshake));
      members.set(socket, { api, joined: new Map() });
      next();
    } catch (error) {
      options.log.error({ error: String(error) });
      next(new Error("not now"));
    }
  });

  io.on("connection", (socket) => {
    const { api } = memberOf(socket);
    on(socket, "room:join", async (input) => {
      const { code, revision } = joinRoomInput.parse(input);
      const view = await api.live.room({ code });
      return come(socket, "room", view.sessionId, { code }, revision);
    });
    on(socket, "desk:join", async (input) => {
      const { sessionId, revision } = joinDeskInput.parse(input);
      await api.live.desk({ sessionId });
      return come(socket, "desk", sessionId, { sessionId }, revision);
    });
    on(socket, "vote:cast", (input) => api.live.castVote(input));
    on(socket, "note:post", (input) => api.live.postNote(input));
    on(socket, "stance:take", async (input) => {
      const { statementId, stance, sequence } = await api.workshop.takeStance(liveStanceInput.parse(input));
      return { statementId, stance, sequence };
    });
    on(socket, "statement:propose", async (input) => {
      const { statementId } = await api.workshop.propose(liveProposeInput.parse(input));
      return { statementId };
    });
    on(socket, "card:show", (input) => api.live.showCard(input));
  });

  /** Answers one event: limited for each socket, and only after what it asked for was committed. */
  function on<E extends keyof ClientEvents>(
    socket: Socket,
    event: E,
    handle: (input: Parameters<ClientEvents[E]>[0]) => Promise<unknown>,
  ) {
    const listener = async (input: Parameters<ClientEvents[E]>[0], ack: unknown) => {
      if (typeof ack !== "function") return;
      const answer = async (): Promise<Answer<unknown>> => {
        const within = await limiter.consume(socket.id).catch(() => null);
        if (!within)
          return {
            refusal: refusal("too-many-tries", "That was a lot at once. Wait a moment, then try again."),
          };
        return { data: await handle(input) };
      };
      try {
        ack(await answer());
      } catch (error) {
        const refused = refusalIn(error);
        if (refused) ack({ refusal: refused });
        else options.log.error({ event, error: error instanceof Error ? error.stack : String(error) });
      }
    };
    socket.on(event, listener as never);
  }

  return {
    publish({ sessionId }) {
      look(sessionId);
      if (nodes) io.serverSideEmit("changed", sessionId);
    },
    async close() {
      io.local.emit("closing");
      for (const loop of loops.values()) loop.stop();
      await new Promise((done) => setTimeout(done, FAREWELL));
      // Only the connection goes, so that browsers come back by themselves.
      io.engine.close();
      // Not io.close(): it would close the HTTP server, which its owner drains and closes.
      server.removeAllListeners("request");
      for (const listener of listeners.request) server.on("request", listener);
      for (const listener of server.listeners("upgrade")) {
        if (!listeners.upgrade.includes(listener)) server.off("upgrade", listener as () => void);
      }
      io.of("/").adapter.close();
      await nodes?.close();
    },
  };
}

function read(api: Caller, view: keyof Views, where: Views["room"] | Views["desk"]) {
  return view === "room" ? api.live.room(where as Views["room"]) : api.live.desk(where as Views["desk"]);
}

/** Joins first and reads then, so that nothing falls between the view and the next broadcast. */
async function come(
  socket: Socket,
  view: keyof Views,
  sessionId: string,
  where: Views["room"] | Views["desk"],
  seen: number,
) {
  const name = `${view}:${sessionId}`;
  const { api, joined } = memberOf(socket);
  joined.set(name, where);
  await socket.join(name);
  const newest = await read(api, view, where);
  return catchUp(newest.revision, seen) === "resync" ? newest : null;
}
