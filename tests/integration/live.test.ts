import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { RoomView } from "../../server/domain/live.ts";
import { NOBODY } from "../../server/domain/policy.ts";
import type { Refusal } from "../../server/domain/refusal.ts";
import {
  type ClientSocket,
  deviceCookie,
  enterRoom,
  type LiveFixture,
  type LiveServer,
  makeSession,
  startLiveServer,
} from "../support/live.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let server: LiveServer;

beforeAll(async () => {
  world = await startWorld();
  server = await startLiveServer(world);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const option = (session: LiveFixture, index: number) => session.options[index] as string;

const enter = (session: LiveFixture, who?: { cookie: string }) =>
  enterRoom(server, session.joinCode, who?.cookie);

async function participant(session: LiveFixture) {
  const actor = await world.makeParticipant(session.engagement.id);
  return { actor, api: server.as(actor).live, cookie: await deviceCookie(world, actor) };
}

const vote = (socket: ClientSocket, session: LiveFixture, index: number, sequence = 1) =>
  socket
    .timeout(5_000)
    .emitWithAck("vote:cast", { pollId: session.pollId, optionId: option(session, index), sequence });

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { cause?: { detail?: Refusal } }) => error.cause?.detail?.refusal ?? error,
  );

test("two browsers see the number of answers move and, after the close, the same result, with a form's vote in it", async () => {
  const session = await makeSession(world, server.as);
  const [ana, ben, form] = await Promise.all([
    participant(session),
    participant(session),
    participant(session),
  ]);
  const first = await enter(session, ana);
  const second = await enter(session, ben);

  expect(await vote(first.socket, session, 0)).toEqual({
    data: { pollId: session.pollId, optionId: option(session, 0), sequence: 1 },
  });
  await until(() => expect(second.newest().now?.poll?.answered).toBe(1));
  await vote(second.socket, session, 1);
  // Without JavaScript the form's action calls the same procedure.
  await form.api.castVote({ pollId: session.pollId, optionId: option(session, 1), sequence: 1 });
  for (const browser of [first, second]) {
    await until(() => expect(browser.newest().now?.poll?.answered).toBe(3));
    expect(browser.seen.every((view) => view.now?.poll?.results === null)).toBe(true);
  }

  // Ana changes her mind: she still counts once.
  await vote(first.socket, session, 2, 2);
  await session.desk.closeItem({ itemId: session.pollItem });
  for (const browser of [first, second]) {
    await until(() => expect(browser.newest().done[0]?.poll?.results).toEqual([0, 2, 1]));
    expect(browser.newest().now).toBeNull();
    const revisions = browser.seen.map((view) => view.revision);
    expect(new Set(revisions).size).toBe(revisions.length);
  }
  expect(await vote(first.socket, session, 0, 3)).toMatchObject({
    refusal: { refusal: "poll-closed", status: 409 },
  });
});

test("a retry counts once, also when the socket died between vote and ack, and a late one changes nothing", async () => {
  const session = await makeSession(world, server.as);
  const ana = await participant(session);
  const { socket } = await enter(session, ana);
  const sent = { pollId: session.pollId, optionId: option(session, 0), sequence: 1 };
  // The vote leaves, and the connection is gone before its ack.
  socket.emit("vote:cast", sent, () => undefined);
  await new Promise((done) => setTimeout(done, 5));
  socket.io.engine.close();
  await until(() => expect(socket.connected).toBe(true));
  expect(await socket.timeout(5_000).emitWithAck("vote:cast", sent)).toEqual({ data: sent });
  expect(await socket.timeout(5_000).emitWithAck("vote:cast", sent)).toEqual({ data: sent });
  await vote(socket, session, 1, 2);
  // Late, the first vote arrives once more: the second still counts.
  expect(await vote(socket, session, 0, 1)).toMatchObject({ data: { optionId: option(session, 1) } });
  await session.desk.closeItem({ itemId: session.pollItem });
  const room = await ana.api.room({ code: session.joinCode });
  expect(room.done[0]?.poll?.results?.reduce((sum, count) => sum + count)).toBe(1);
  // A retry after the close is answered as the first time: the vote was in.
  expect(await socket.timeout(5_000).emitWithAck("vote:cast", sent)).toHaveProperty("data");
});

test("whoever comes back sees the newest state, and nothing is sent to whoever has it", async () => {
  const session = await makeSession(world, server.as);
  const ana = await participant(session);
  const browser = await enter(session, ana);
  const before = browser.newest().revision;
  browser.socket.disconnect();
  await session.desk.closeItem({ itemId: session.pollItem });
  await session.desk.openItem({ itemId: session.wallItem });
  browser.socket.connect();
  await until(() => expect(browser.socket.connected).toBe(true));
  const back = await browser.socket
    .timeout(5_000)
    .emitWithAck("room:join", { code: session.joinCode, revision: before });
  if (!("data" in back) || !back.data) throw new Error("Nothing came.");
  expect(back.data.now?.kind).toBe("wall");
  const again = await browser.socket
    .timeout(5_000)
    .emitWithAck("room:join", { code: session.joinCode, revision: back.data.revision });
  expect(again).toEqual({ data: null });
});

test("when votes race the close, the result is exactly the votes that were acknowledged", async () => {
  const session = await makeSession(world, server.as);
  const people = await Promise.all(Array.from({ length: 40 }, () => participant(session)));
  const votes = people.map(async ({ api }, index) => {
    await new Promise((done) => setTimeout(done, index * 2));
    const chosen = index % 3;
    const answer = await refusalOf(
      api.castVote({ pollId: session.pollId, optionId: option(session, chosen), sequence: 1 }),
    );
    if (answer !== null) expect(answer).toBe("poll-closed");
    return answer === null ? chosen : null;
  });
  const closing = new Promise((done) => setTimeout(done, 40)).then(() =>
    session.desk.closeItem({ itemId: session.pollItem }),
  );
  const [acknowledged] = await Promise.all([Promise.all(votes), closing]);
  const expected = [0, 1, 2].map((index) => acknowledged.filter((chosen) => chosen === index).length);
  const room = await world.nobody.live.room({ code: session.joinCode });
  expect(room.done[0]?.poll?.results).toEqual(expected);
  expect(await world.db.vote.count({ where: { pollId: session.pollId } })).toBe(
    expected.reduce((sum, count) => sum + count),
  );
});

test("a note waits for the facilitator, is a contribution from the room, and participants never hear of it before", async () => {
  const session = await makeSession(world, server.as);
  const ana = await participant(session);
  const browser = await enter(session, ana);
  const everything: string[] = [];
  browser.socket.onAny((...event) => everything.push(JSON.stringify(event)));
  const projector = await enter(session);
  await session.desk.closeItem({ itemId: session.pollItem });
  await session.desk.openItem({ itemId: session.wallItem });
  const note = {
    itemId: session.wallItem,
    key: "first-note-of-ana",
    words: "Somebody who answers at three in the morning",
  };
  const answers = await Promise.all(
    [1, 2, 3].map(() => browser.socket.timeout(5_000).emitWithAck("note:post", note)),
  );
  expect(new Set(answers.map((answer) => ("data" in answer ? answer.data.noteId : "refused"))).size).toBe(1);
  await browser.socket
    .timeout(5_000)
    .emitWithAck("card:show", { sessionId: session.sessionId, colour: "amber" });

  const contributions = await world.db.contribution.findMany({
    where: { engagementId: session.engagement.id },
  });
  expect(contributions).toMatchObject([{ kind: "wall_note", channel: "in_the_room", wordsApprovedAt: null }]);
  const before = await session.desk.desk({ sessionId: session.sessionId });
  expect(before.waiting).toMatchObject([{ words: note.words }]);
  expect(before.cards).toEqual({ red: 0, amber: 1, green: 0 });
  await new Promise((done) => setTimeout(done, 400));
  expect(everything.join()).not.toContain("three in the morning");
  expect(everything.join()).not.toContain("amber");
  expect(JSON.stringify(await world.nobody.live.projector({ code: session.joinCode }))).not.toContain(
    "three in the morning",
  );

  await session.desk.decideNote({ noteId: before.waiting[0]?.id ?? "", state: "shown" });
  await until(() => expect(projector.newest().now?.notes).toMatchObject([{ words: note.words }]));
  await session.desk.decideNote({ noteId: before.waiting[0]?.id ?? "", state: "hidden" });
  await until(() => expect(projector.newest().now?.notes).toEqual([]));
  const audited = await world.db.auditEvent.findMany({ where: { engagementId: session.engagement.id } });
  expect(audited.map((event) => event.action)).toEqual(expect.arrayContaining(["note.show", "note.hide"]));
});

test("the facilitator's view goes to facilitators only", async () => {
  const session = await makeSession(world, server.as);
  const ana = await participant(session);
  const { socket } = await enter(session, ana);
  const asParticipant = await socket
    .timeout(5_000)
    .emitWithAck("desk:join", { sessionId: session.sessionId });
  expect(asParticipant).toMatchObject({ refusal: { status: 401 } });
  const stranger = await world.makeStaff(await world.makeAuthority(), "facilitator");
  expect(await refusalOf(server.as(stranger).live.desk({ sessionId: session.sessionId }))).toBe(
    "not-allowed",
  );
  const elsewhere = await world.makeParticipant((await world.makeEngagement(session.authority)).id);
  const foreign = server
    .as(elsewhere)
    .live.castVote({ pollId: session.pollId, optionId: option(session, 0), sequence: 1 });
  expect(await refusalOf(foreign)).toBe("not-allowed");
});

test("bad input is refused in a sentence and nothing is saved", async () => {
  const session = await makeSession(world, server.as);
  const other = await makeSession(world, server.as);
  const ana = await participant(session);
  const { socket } = await enter(session, ana);
  expect(await socket.timeout(5_000).emitWithAck("room:join", { code: "NNNNNN" })).toMatchObject({
    refusal: { refusal: "join-code-unknown", status: 404 },
  });
  expect(
    await socket
      .timeout(5_000)
      .emitWithAck("vote:cast", { pollId: session.pollId, optionId: option(other, 0), sequence: 1 }),
  ).toMatchObject({ refusal: { refusal: "option-unknown", status: 422 } });
  expect(await socket.timeout(5_000).emitWithAck("vote:cast", "nonsense" as never)).toMatchObject({
    refusal: { status: 422 },
  });
  expect(
    await refusalOf(ana.api.postNote({ itemId: session.wallItem, key: "a-note-too-early", words: "Early" })),
  ).toBe("item-not-open");
  expect(
    await refusalOf(ana.api.postNote({ itemId: session.pollItem, key: "a-note-on-a-poll", words: "Wrong" })),
  ).toBe("item-not-open");
  expect(await world.db.vote.count({ where: { pollId: session.pollId } })).toBe(0);
  expect(await world.db.contribution.count({ where: { engagementId: session.engagement.id } })).toBe(0);
  // One that asks too often is slowed down, not thrown out.
  const answers = await Promise.all(Array.from({ length: 60 }, () => vote(socket, session, 0)));
  expect(answers.at(-1)).toMatchObject({ refusal: { status: 429 } });
  expect(answers[0]).toHaveProperty("data");
});

test("joining makes a participant once, and the activity's own questions are not the polls", async () => {
  const session = await makeSession(world, server.as);
  const joined = await world.as(NOBODY).live.join({ code: ` ${session.joinCode.toLowerCase()} ` });
  expect(joined.admitted?.code.split(" ")).toHaveLength(4);
  const ana = await participant(session);
  expect(await ana.api.join({ code: session.joinCode })).toEqual({
    sessionId: session.sessionId,
    admitted: null,
  });
  const questions = await world.db.question.findMany({
    where: { activityId: session.activity.id, poll: null },
  });
  expect(questions).toEqual([]);
});

test("another site cannot open a socket", async () => {
  const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { origin: "https://elsewhere.example" },
  });
  expect(response.status).toBe(403);
});

test("a server that stops says so first", async () => {
  const own = await startLiveServer(world);
  const session = await makeSession(world, own.as);
  const ana = await world.makeParticipant(session.engagement.id);
  const socket = await own.connect(await deviceCookie(world, ana));
  await socket.timeout(5_000).emitWithAck("room:join", { code: session.joinCode });
  const told = new Promise<void>((done) => socket.once("closing", done));
  await own.close();
  await told;
});

const REDIS = process.env["TEST_REDIS_URL"];
test.skipIf(!REDIS)("what is voted at one node is seen at the other", async () => {
  const [left, right] = await Promise.all([startLiveServer(world, REDIS), startLiveServer(world, REDIS)]);
  const session = await makeSession(world, left.as);
  const ana = await world.makeParticipant(session.engagement.id);
  const cookie = await deviceCookie(world, ana);
  const socket = await right.connect(cookie);
  const seen: RoomView[] = [];
  socket.on("room", (view) => seen.push(view));
  await socket.timeout(5_000).emitWithAck("room:join", { code: session.joinCode });
  await left.as(ana).live.castVote({ pollId: session.pollId, optionId: option(session, 0), sequence: 1 });
  await until(() => expect(seen.at(-1)?.now?.poll?.answered).toBe(1));
  await Promise.all([left.close(), right.close()]);
});
