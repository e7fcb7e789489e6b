/** A real server with live rooms, real sockets, and a session to use them in. */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import pino from "pino";
import { io, type Socket } from "socket.io-client";
import { DEVICE_COOKIE } from "../../server/actor.ts";
import { type App, createApp } from "../../server/app.ts";
import type { RoomView } from "../../server/domain/live.ts";
import type { Actor } from "../../server/domain/policy.ts";
import type { ClientEvents, ServerEvents } from "../../server/live/protocol.ts";
import { openDevice } from "../../server/shared/participate.ts";
import { type Caller, createCaller } from "../../server/trpc/router.ts";
import { TEST_SECRET, type World } from "./world.ts";

export type ClientSocket = Socket<ServerEvents, ClientEvents>;

export interface LiveServer {
  url: string;
  app: App;
  /** The product's own procedures, wired to this server's rooms. */
  as(actor: Actor): Caller;
  /** A socket with these cookies, connected. */
  connect(cookie?: string): Promise<ClientSocket>;
  close(): Promise<void>;
}

/** Starts a server over the world's database. Its pages are not needed: only sockets are used. */
export async function startLiveServer(world: World, redisUrl?: string): Promise<LiveServer> {
  const server = createServer();
  const app = createApp({
    deps: world.deps,
    secret: TEST_SECRET,
    pages: async () => {
      throw new Error("No pages here.");
    },
    assets: null,
    outboxFolder: world.database.dataDir,
    redisUrl,
    log: pino({ level: process.env["LOG_LEVEL"] ?? "silent" }),
  });
  server.on("request", app.handle);
  await app.listen(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("No port.");
  const url = `http://127.0.0.1:${address.port}`;
  const sockets: ClientSocket[] = [];
  return {
    url,
    app,
    as: (actor) => createCaller({ deps: app.deps, actor }),
    async connect(cookie) {
      const socket: ClientSocket = io(url, {
        transports: ["websocket"],
        forceNew: true,
        reconnectionDelay: 50,
        ...(cookie ? { extraHeaders: { cookie } } : {}),
      });
      sockets.push(socket);
      await new Promise<void>((done, fail) => {
        socket.once("connect", done);
        socket.once("connect_error", fail);
      });
      return socket;
    },
    async close() {
      await app.close();
      for (const socket of sockets) socket.disconnect();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A browser in the room: what it has seen, and of that the newest. */
export async function enterRoom(server: LiveServer, joinCode: string, cookie?: string) {
  const socket = await server.connect(cookie);
  const seen: RoomView[] = [];
  socket.on("room", (view) => seen.push(view));
  const answer = await socket.timeout(5_000).emitWithAck("room:join", { code: joinCode, revision: 0 });
  if (!("data" in answer) || !answer.data) throw new Error("Not let in.");
  seen.push(answer.data);
  return { socket, seen, newest: () => seen.reduce((a, b) => (b.revision > a.revision ? b : a)) };
}

/** The cookie of a device on which a participant takes part. */
export async function deviceCookie(world: World, actor: Actor): Promise<string> {
  if (!actor.participant) throw new Error("Only participants have devices.");
  return `${DEVICE_COOKIE}=${await openDevice(world.deps, world.db, actor.participant.id)}`;
}

/** A running session of a consultation, with a poll that is open and a wall that waits. */
export async function makeSession(world: World, api: (actor: Actor) => Caller = world.as) {
  const authority = await world.makeAuthority();
  const facilitator = await world.makeStaff(authority, "facilitator");
  const engagement = await world.makeEngagement(authority);
  const activity = await world.db.activity.create({
    data: {
      engagementId: engagement.id,
      kind: "consultation",
      slug: "first",
      title: "First questions",
      introduction: "Tell us.",
      rung: "consultation",
      openedAt: world.clock.now,
    },
  });
  const desk = api(facilitator).live;
  const { sessionId, joinCode } = await desk.create({
    engagement: engagement.slug,
    activityId: activity.id,
    title: "Evening with carers",
    startsAt: world.clock.now,
  });
  const { itemId: pollItem } = await desk.addItem({
    kind: "poll",
    sessionId,
    title: "When would help at night matter most?",
    easyTitle: "When do you need help at night?",
    options: ["Early evening", "The middle of the night", "Before morning"],
    easyOptions: ["Evening", "Night"],
  });
  const { itemId: wallItem } = await desk.addItem({ kind: "wall", sessionId, title: "What would help?" });
  await desk.start({ sessionId });
  await desk.openItem({ itemId: pollItem });
  const room = await desk.room({ code: joinCode });
  const poll = room.now?.poll;
  if (!poll) throw new Error("The poll is not open.");
  const options = poll.options.map((option) => option.id);
  return {
    authority,
    facilitator,
    engagement,
    activity,
    desk,
    sessionId,
    joinCode,
    pollItem,
    wallItem,
    pollId: poll.pollId,
    options,
  };
}
export type LiveFixture = Awaited<ReturnType<typeof makeSession>>;

/** A running session in an open workshop, with two statements that are shown and a part for them that waits. */
export async function makeWorkshopSession(world: World, api: (actor: Actor) => Caller = world.as) {
  const authority = await world.makeAuthority();
  const facilitator = api(await world.makeStaff(authority, "facilitator"));
  const engagement = await world.makeEngagement(authority);
  const activity = await world.db.activity.create({
    data: {
      engagementId: engagement.id,
      kind: "workshop",
      slug: "what-good-looks-like",
      title: "What good looks like",
      introduction: "Write what good looks like.",
      rung: "co_design",
      openedAt: world.clock.now,
    },
  });
  const here = { engagement: engagement.slug, activity: activity.slug };
  const proposer = api(await world.makeParticipant(engagement.id)).workshop;
  const propose = async (rest: string) => {
    const { statementId } = await proposer.propose({ ...here, key: randomUUID(), opening: "I can", rest });
    await facilitator.workshop.show({ ...here, statementId, shown: true });
    return statementId;
  };
  const statements = [
    await propose("talk to a person at night"),
    await propose("tell my story once"),
  ] as const;
  const desk = facilitator.live;
  const { sessionId, joinCode } = await desk.create({
    engagement: engagement.slug,
    activityId: activity.id,
    title: "Around the table",
    startsAt: world.clock.now,
  });
  const { itemId } = await desk.addItem({ kind: "statements", sessionId, title: "What people wrote" });
  await desk.start({ sessionId });
  return {
    authority,
    facilitator,
    engagement,
    activity,
    here,
    desk,
    sessionId,
    joinCode,
    itemId,
    statements,
  };
}
