import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { RoomView } from "../../server/domain/live.ts";
import type { Stance } from "../../server/domain/statement.ts";
import {
  type ClientSocket,
  deviceCookie,
  enterRoom,
  type LiveServer,
  makeSession,
  makeWorkshopSession,
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

type Workshop = Awaited<ReturnType<typeof makeWorkshopSession>>;
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

async function openRoom(): Promise<Workshop> {
  const room = await makeWorkshopSession(world, server.as);
  await room.desk.openItem({ itemId: room.itemId });
  return room;
}

async function participant(room: Workshop) {
  const actor = await world.makeParticipant(room.engagement.id);
  return { api: server.as(actor), cookie: await deviceCookie(world, actor) };
}

async function enter(room: Workshop) {
  const who = await participant(room);
  return { ...who, ...(await enterRoom(server, room.joinCode, who.cookie)) };
}

const stanceOn = (room: Workshop, index: 0 | 1, stance: Stance, sequence = 1) => ({
  ...room.here,
  itemId: room.itemId,
  statementId: room.statements[index],
  stance,
  sequence,
});
const say = (socket: ClientSocket, ...said: Parameters<typeof stanceOn>) =>
  socket.timeout(5_000).emitWithAck("stance:take", stanceOn(...said));

const countsOf = (view: RoomView) => view.done[0]?.statements?.list.map(({ counts }) => counts);
const counts = (agree: number, disagree: number, not_sure: number) => ({ agree, disagree, not_sure });

test("two sockets, a form and the workshop's page answer the same statements, hidden until the close, and everybody sees the same numbers", async () => {
  const room = await openRoom();
  const [ana, ben] = [await enter(room), await enter(room)];
  const [cleo, dan] = [await participant(room), await participant(room)];
  const projector = await enterRoom(server, room.joinCode);

  expect(await say(ana.socket, room, 0, "agree")).toEqual({
    data: { statementId: room.statements[0], stance: "agree", sequence: 1 },
  });
  await until(() => expect(ben.newest().now?.statements?.answered).toBe(1));
  await say(ben.socket, room, 0, "disagree");
  await say(ben.socket, room, 1, "not_sure");
  // Without JavaScript the form's action calls the same procedure; Dan is at home, on the workshop's page.
  await cleo.api.workshop.takeStance(stanceOn(room, 0, "agree"));
  await dan.api.workshop.takeStance({ ...room.here, statementId: room.statements[0], stance: "agree" });
  for (const browser of [ana, ben, projector]) {
    await until(() => expect(browser.newest().now?.statements?.answered).toBe(4));
    expect(browser.newest().now?.statements?.list.map(({ answered }) => answered)).toEqual([4, 1]);
    const shown = browser.seen.flatMap((view) => view.now?.statements?.list ?? []);
    expect(shown.every((statement) => statement.counts === null)).toBe(true);
  }
  const seenAtHome = async () => (await dan.api.workshop.read(room.here)).statements[0];
  expect(await seenAtHome()).toMatchObject({ mine: { stance: "agree" }, counts: null });

  // Ana changes her mind, first in the room, then at home: she counts once, with the newest.
  await say(ana.socket, room, 0, "disagree", 2);
  await ana.api.workshop.takeStance({ ...room.here, statementId: room.statements[0], stance: "not_sure" });
  await room.desk.closeItem({ itemId: room.itemId });
  const result = [counts(2, 1, 1), counts(0, 0, 1)];
  for (const browser of [ana, ben, projector])
    await until(() => expect(countsOf(browser.newest())).toEqual(result));
  expect(countsOf(await world.nobody.live.room({ code: room.joinCode }))).toEqual(result);
  expect((await seenAtHome())?.counts).toEqual(result[0]);
  const desk = await room.facilitator.workshop.desk(room.here);
  expect(desk.statements.map((statement) => statement.counts)).toEqual(result);

  // Later answers count in the workshop. What the room saw stays what it was.
  await dan.api.workshop.takeStance({ ...room.here, statementId: room.statements[0], stance: "disagree" });
  expect((await seenAtHome())?.counts).toEqual(counts(1, 2, 1));
  expect(countsOf(await world.nobody.live.room({ code: room.joinCode }))).toEqual(result);
  const channels = await world.db.statementVote.groupBy({
    by: ["channel"],
    where: { statementId: { in: [...room.statements] } },
    _count: true,
    orderBy: { channel: "asc" },
  });
  expect(channels.map(({ channel, _count }) => [channel, _count])).toEqual([
    ["online", 3],
    ["in_the_room", 5],
  ]);
});

test("a retry counts once, also when the socket died before the ack or the part closed meanwhile", async () => {
  const room = await openRoom();
  const ana = await enter(room);
  ana.socket.emit("stance:take", stanceOn(room, 0, "agree"), () => undefined);
  await until(async () =>
    expect(await world.db.statementVote.count({ where: { statementId: room.statements[0] } })).toBe(1),
  );
  ana.socket.io.engine.close();
  await until(() => expect(ana.socket.connected).toBe(true));
  const data = { statementId: room.statements[0], stance: "agree", sequence: 1 };
  const retries = await Promise.all([1, 2, 3].map(() => say(ana.socket, room, 0, "agree")));
  expect(retries).toEqual([{ data }, { data }, { data }]);
  await room.desk.closeItem({ itemId: room.itemId });
  expect(await say(ana.socket, room, 0, "agree")).toEqual({ data });
  expect(await say(ana.socket, room, 0, "disagree", 2)).toMatchObject({
    refusal: { refusal: "item-not-open", status: 409 },
  });
  expect(countsOf(await world.nobody.live.room({ code: room.joinCode }))).toEqual([
    counts(1, 0, 0),
    counts(0, 0, 0),
  ]);
});

test("when answers race the close, the result is exactly the answers that were acknowledged", async () => {
  const room = await openRoom();
  const people = await Promise.all(Array.from({ length: 20 }, () => participant(room)));
  const stances = (["agree", "disagree", "not_sure"] as const).flatMap((stance) => Array(7).fill(stance));
  const answers = people.map(async ({ api }, index) => {
    await new Promise((done) => setTimeout(done, index * 4));
    const stance = stances[index] as Stance;
    const taken = api.workshop.takeStance(stanceOn(room, 0, stance));
    return taken.then(
      () => stance,
      (error: Error) => expect(error.message).toMatch(/not open/),
    );
  });
  const closing = new Promise((done) => setTimeout(done, 40)).then(() =>
    room.desk.closeItem({ itemId: room.itemId }),
  );
  const [acknowledged] = await Promise.all([Promise.all(answers), closing]);
  const said = (stance: Stance) => acknowledged.filter((each) => each === stance).length;
  expect(countsOf(await world.nobody.live.room({ code: room.joinCode }))?.[0]).toEqual(
    counts(said("agree"), said("disagree"), said("not_sure")),
  );
});

test("a sentence from the room is seen by nobody until the facilitator lets it, and can be answered from then on", async () => {
  const room = await openRoom();
  const ana = await enter(room);
  const ben = await enter(room);
  const everything: string[] = [];
  ben.socket.onAny((...event) => everything.push(JSON.stringify(event)));
  const sentence = {
    ...room.here,
    itemId: room.itemId,
    key: randomUUID(),
    opening: "I can" as const,
    rest: "send a text instead",
    perspective: "other" as const,
  };
  const answers = await Promise.all(
    [1, 2, 3].map(() => ana.socket.timeout(5_000).emitWithAck("statement:propose", sentence)),
  );
  const { statementId } = (answers[0] as { data: { statementId: string } }).data;
  expect(answers).toEqual(Array(3).fill({ data: { statementId } }));
  const words = "I can send a text instead.";
  const desk = await room.desk.desk({ sessionId: room.sessionId });
  expect(desk.workshop?.proposed).toMatchObject([{ id: statementId, words }]);
  expect((await ana.api.live.mine({ code: room.joinCode }))?.proposed).toMatchObject([{ words }]);
  const contribution = { kind: "statement", channel: "in_the_room", wordsApprovedAt: null };
  expect(await world.db.contribution.findFirst({ where: { statement: { id: statementId } } })).toMatchObject(
    contribution,
  );

  // The ack of a later question comes after every broadcast that could have told of the sentence.
  await say(ben.socket, room, 1, "agree");
  await until(() => expect(ben.newest().now?.statements?.answered).toBe(1));
  expect(everything.join()).not.toContain("text instead");

  await room.facilitator.workshop.show({ ...room.here, statementId, shown: true });
  await until(() => expect(ben.newest().now?.statements?.list).toHaveLength(3));
  const said = { ...stanceOn(room, 0, "agree"), statementId };
  expect(await ben.socket.timeout(5_000).emitWithAck("stance:take", said)).toHaveProperty("data");
});

test("when two statements are merged, the room answers the new one, and a closed part keeps what it showed", async () => {
  const room = await openRoom();
  const ana = await enter(room);
  await say(ana.socket, room, 0, "agree");
  await room.desk.closeItem({ itemId: room.itemId });
  const again = await room.desk.addItem({
    kind: "statements",
    sessionId: room.sessionId,
    title: "Once more",
  });
  await room.desk.openItem({ itemId: again.itemId });
  await until(() => expect(ana.newest().now?.id).toBe(again.itemId));
  await room.facilitator.workshop.merge({
    ...room.here,
    from: [...room.statements],
    opening: "I can",
    rest: "talk to one person who knows me",
  });
  await until(() =>
    expect(ana.newest().now?.statements).toMatchObject({
      answered: 0,
      list: [{ words: "I can talk to one person who knows me." }],
    }),
  );
  expect(countsOf(ana.newest())).toEqual([counts(1, 0, 0), counts(0, 0, 0)]);
  expect(await say(ana.socket, { ...room, itemId: again.itemId }, 0, "agree", 2)).toMatchObject({
    refusal: { refusal: "statement-not-open" },
  });
  await room.facilitator.workshop.show({
    ...room.here,
    statementId: ana.newest().now?.statements?.list[0]?.id ?? "",
    shown: false,
  });
  await until(() => expect(ana.newest().now?.statements?.list).toEqual([]));
});

test("who has not joined, what is elsewhere and what is not numbered is refused in a sentence, and nothing is saved", async () => {
  const room = await openRoom();
  const other = await openRoom();
  const stranger = await enterRoom(server, room.joinCode);
  const ana = await enter(room);
  expect(await say(stranger.socket, room, 0, "agree")).toMatchObject({
    refusal: { refusal: "sign-in-needed", message: "Join the session first. Then you can take part." },
  });
  const people = await world.db.participant.count({ where: { engagementId: room.engagement.id } });
  const send = (input: object) => ana.socket.timeout(5_000).emitWithAck("stance:take", input as never);
  const good = stanceOn(room, 0, "agree");
  expect(await send({ ...good, itemId: other.itemId })).toMatchObject({
    refusal: { refusal: "item-not-open" },
  });
  expect(await send({ ...good, statementId: other.statements[0] })).toMatchObject({
    refusal: { refusal: "statement-not-open" },
  });
  expect(await send({ ...good, stance: "maybe" })).toMatchObject({
    refusal: { status: 422, message: "Choose agree, disagree or not sure." },
  });
  for (const missing of ["itemId", "sequence"] as const)
    expect(await send({ ...good, [missing]: undefined })).toMatchObject({ refusal: { status: 422 } });
  expect(await world.db.statementVote.count({ where: { engagementId: room.engagement.id } })).toBe(0);
  expect(await world.db.participant.count({ where: { engagementId: room.engagement.id } })).toBe(people);
});

test("statements belong to a workshop, and open only while it is open", async () => {
  const consultation = await makeSession(world, server.as);
  await expect(
    consultation.desk.addItem({ kind: "statements", sessionId: consultation.sessionId, title: "Sentences" }),
  ).rejects.toThrow(/in a workshop/);
  const room = await makeWorkshopSession(world, server.as);
  await world.db.activity.update({ where: { id: room.activity.id }, data: { closedAt: world.clock.now } });
  await expect(room.desk.openItem({ itemId: room.itemId })).rejects.toThrow(/Open the workshop first/);
  expect((await world.nobody.live.room({ code: room.joinCode })).now).toBeNull();
});

test("nothing is acknowledged before it is committed: not a vote, a note, a card, an answer or a sentence", async () => {
  const talk = await makeSession(world, server.as);
  const table = await openRoom();
  const ana = await world.makeParticipant(talk.engagement.id);
  const ben = await world.makeParticipant(table.engagement.id);
  const first = await server.connect(await deviceCookie(world, ana));
  const second = await server.connect(await deviceCookie(world, ben));
  await talk.desk.closeItem({ itemId: talk.pollItem });
  await talk.desk.openItem({ itemId: talk.wallItem });
  const again = await makeSession(world, server.as);
  const cleo = await server.connect(
    await deviceCookie(world, await world.makeParticipant(again.engagement.id)),
  );
  const { here, itemId } = table;
  const asks = [
    () =>
      cleo.timeout(9_000).emitWithAck("vote:cast", {
        pollId: again.pollId,
        optionId: again.options[0] ?? "",
        sequence: 1,
      }),
    () =>
      first.timeout(9_000).emitWithAck("note:post", {
        itemId: talk.wallItem,
        key: "a-note-in-time",
        words: "Somebody who answers",
      }),
    () => first.timeout(9_000).emitWithAck("card:show", { sessionId: talk.sessionId, colour: "red" }),
    () => say(second, table, 0, "agree"),
    () =>
      second.timeout(9_000).emitWithAck("statement:propose", {
        ...here,
        itemId,
        key: randomUUID(),
        opening: "I can",
        rest: "sleep",
        perspective: "other",
      }),
  ];
  const answered: number[] = [];
  let asked: Promise<unknown[]> | undefined;
  await world.db.$transaction(
    async (tx) => {
      // What every one of them must write beside is taken: they cannot commit before this ends.
      await tx.$queryRaw`SELECT 1 FROM "Poll" FOR UPDATE`;
      await tx.$queryRaw`SELECT 1 FROM "LiveItem" FOR UPDATE`;
      await tx.$queryRaw`SELECT 1 FROM "Participant" FOR UPDATE`;
      asked = Promise.all(
        asks.map((ask, index) =>
          ask().then((answer) => {
            answered.push(index);
            return answer;
          }),
        ),
      );
      await new Promise((done) => setTimeout(done, 400));
      expect(answered).toEqual([]);
    },
    { timeout: 9_000 },
  );
  for (const answer of (await asked) ?? []) expect(answer).toHaveProperty("data");
});
