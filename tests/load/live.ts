/**
 * One room, many sockets, people voting at a steady pace: how long from casting a vote until everybody
 * has seen a state that holds it. The floor is Socket.IO alone: the same pace and the same coalescing,
 * a counter in memory, no database, no permissions.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server as SocketServer } from "socket.io";
import { io } from "socket.io-client";
import { WINDOW } from "../../server/live/room.ts";
import { deviceCookie, makeSession, startLiveServer } from "../support/live.ts";
import { startWorld } from "../support/world.ts";
import { percentile } from "./measure.ts";

export interface LiveFigures {
  /** Milliseconds from a cast until every socket has seen it. */
  seen: { p50: number; p99: number };
  /** Milliseconds from a cast until its own acknowledgement. */
  acknowledged: { p50: number; p99: number };
}

const VOTES_A_SECOND = 60;
/** Sockets that are opened at once, so that opening them is not what is measured. */
const OPENING = 20;
const LONGEST_WAIT = 20_000;

interface Room {
  /** Casts the vote of one person; resolves when it is acknowledged. */
  cast(person: number): Promise<unknown>;
  /** How many answers each socket has seen. */
  seen: number[];
}

const percentiles = (values: readonly number[]) => ({
  p50: percentile(values, 50),
  p99: percentile(values, 99),
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));

/** Casts at the pace and watches until the last socket has seen each vote. Answers count upwards by one. */
async function measure(room: Room, votes: number): Promise<LiveFigures> {
  const acknowledged: number[] = [];
  const seen: number[] = [];
  const cast: number[] = [];
  let told = 0;
  const began = performance.now();
  const watch = (async () => {
    while (told < votes) {
      if (performance.now() - began > (votes / VOTES_A_SECOND) * 1000 + LONGEST_WAIT)
        throw new Error(`Only ${told} votes were seen.`);
      const everywhere = Math.min(...room.seen);
      const now = performance.now();
      // The nth answer is somebody's nth cast: answers are counted, not named.
      for (; told < everywhere; told++) seen.push(now - (cast[told] ?? now));
      await pause(2);
    }
  })();
  const acks: Promise<void>[] = [];
  for (let person = 0; person < votes; person++) {
    await pause(began + (person * 1000) / VOTES_A_SECOND - performance.now());
    const at = performance.now();
    cast.push(at);
    acks.push(room.cast(person).then(() => void acknowledged.push(performance.now() - at)));
  }
  await Promise.all(acks);
  await watch;
  return { seen: percentiles(seen), acknowledged: percentiles(acknowledged) };
}

async function inBatches<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let first = 0; first < count; first += OPENING) {
    const batch = Array.from({ length: Math.min(OPENING, count - first) }, (_, index) => work(first + index));
    all.push(...(await Promise.all(batch)));
  }
  return all;
}

async function ours(sockets: number, votes: number): Promise<LiveFigures> {
  const world = await startWorld();
  const server = await startLiveServer(world);
  const session = await makeSession(world, server.as);
  const seen = Array.from({ length: sockets }, () => 0);
  const members = await inBatches(sockets, async (index) => {
    const actor = await world.makeParticipant(session.engagement.id);
    const socket = await server.connect(await deviceCookie(world, actor));
    socket.on("room", (view) => {
      seen[index] = view.now?.poll?.answered ?? 0;
    });
    await socket.timeout(LONGEST_WAIT).emitWithAck("room:join", { code: session.joinCode });
    return { socket, actor };
  });
  // Whoever has no socket votes by form: the procedure that a form's action calls.
  const others = await inBatches(Math.max(0, votes - sockets), () =>
    world.makeParticipant(session.engagement.id),
  );
  const vote = (person: number) => ({
    pollId: session.pollId,
    optionId: session.options[person % session.options.length] ?? "",
    sequence: 1,
  });
  const cast = async (person: number) => {
    const member = members[person];
    const other = others[person - members.length];
    if (member) {
      const answer = await member.socket.timeout(LONGEST_WAIT).emitWithAck("vote:cast", vote(person));
      if ("refusal" in answer) throw new Error(`A vote was refused: ${answer.refusal.message}`);
      return answer;
    }
    if (other) return server.as(other).live.castVote(vote(person));
    throw new Error("Nobody is left to vote.");
  };
  const figures = await measure({ cast, seen }, votes);
  const stored = await world.db.vote.count({ where: { pollId: session.pollId } });
  if (stored !== votes || seen.some((counted) => counted !== votes))
    throw new Error(
      `${votes} votes were acknowledged, ${stored} are stored, ${Math.min(...seen)} are shown.`,
    );
  await server.close();
  await world.close();
  return figures;
}

async function floor(sockets: number, votes: number): Promise<LiveFigures> {
  const http = createServer();
  const server = new SocketServer(http, { serveClient: false });
  let answered = 0;
  let planned = false;
  server.on("connection", (socket) => {
    socket.on("vote", (_input: unknown, ack: (answer: unknown) => void) => {
      answered += 1;
      ack({ data: answered });
      if (planned) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        server.emit("room", { answered });
      }, WINDOW);
    });
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const seen = Array.from({ length: sockets }, () => 0);
  const members = await inBatches(sockets, async (index) => {
    const socket = io(url, { transports: ["websocket"], forceNew: true });
    socket.on("room", (view: { answered: number }) => {
      seen[index] = view.answered;
    });
    await new Promise<void>((done) => socket.once("connect", done));
    return socket;
  });
  const cast = async (person: number) =>
    members[person % members.length]
      ?.timeout(LONGEST_WAIT)
      .emitWithAck("vote", { option: person % 3, sequence: 1 });
  const figures = await measure({ cast, seen }, votes);
  for (const socket of members) socket.disconnect();
  server.engine.close();
  http.close();
  return figures;
}

/** Floor and ours in turn, so many times, on the database that the environment names. Fails when a vote was lost. */
export async function benchLive({
  sockets,
  seconds,
  runs,
}: {
  sockets: number;
  seconds: number;
  runs: number;
}): Promise<{ floor: LiveFigures; ours: LiveFigures }[]> {
  const votes = VOTES_A_SECOND * seconds;
  // The embedded database's thread does not keep a process awake, and between the two nothing else does.
  const awake = setInterval(() => undefined, 1_000);
  const figures: { floor: LiveFigures; ours: LiveFigures }[] = [];
  for (let run = 0; run < runs; run++)
    figures.push({ floor: await floor(sockets, votes), ours: await ours(sockets, votes) });
  clearInterval(awake);
  return figures;
}
