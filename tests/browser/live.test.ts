import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { about, openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, expectNoSidewaysScroll, link, radio, see, settle } from "../support/walk.ts";

const demo = openDemonstration();

const DESK = "/desk/carers-hub";
const WORKSHOP = "/e/carers-hub/a/what-good-looks-like/statements";

/** A session of one of the demonstration's activities, running. Returns its join code. */
async function startSession(facilitator: Page, activity: string, prepare: () => Promise<void>) {
  await facilitator.goto(`${DESK}/live/new`);
  await box(facilitator, "Title").fill("Around the table");
  await radio(facilitator, activity).check();
  await box(facilitator, "Day").fill("5");
  await box(facilitator, "Month").fill("10");
  await box(facilitator, "Year").fill("2027");
  await box(facilitator, "At what time?").fill("14:30");
  await button(facilitator, "Make the session").click();
  await arrive(facilitator, "Around the table");
  await prepare();
  const words = await facilitator.getByText(/and type/).textContent();
  await button(facilitator, "Start the session").click();
  return /and type\s*([0-9A-Z]{6})/.exec(words ?? "")?.[1] ?? "no code";
}

async function addVote(facilitator: Page, question: string): Promise<void> {
  await facilitator.getByText("Add a vote", { exact: true }).click();
  await box(facilitator, "Question").fill(question);
  await box(facilitator, "Answers").fill("Yes\nNo\nNot sure");
  await button(facilitator, "Add the vote").click();
  await facilitator.getByRole("listitem").filter({ hasText: question }).waitFor();
}

async function join(page: Page, code: string): Promise<void> {
  await page.goto(`/live/${code}`);
  await button(page, "Join this session").click();
  await link(page, "Go to the session").click();
  await arrive(page, "Around the table");
}

/** Somebody in the room whose page remembers every sentence that a screen reader would have been told. */
async function listener(code: string): Promise<{ page: Page; said: () => Promise<string[]> }> {
  const page = await demo.somebody();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    addEventListener("DOMContentLoaded", () => {
      const region = document.querySelector("[data-announcer]");
      if (!region) return;
      const listen = () => said.push(region.textContent ?? "");
      new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
    });
  });
  await join(page, code);
  await see(page, "You are connected.");
  return { page, said: () => page.evaluate(() => (window as unknown as { said: string[] }).said) };
}

const times = (said: readonly string[], sentence: string) => said.join(" ").split(sentence).length - 1;

test("the statements of a workshop are answered in the room, by form and at home, and everybody sees the same numbers after the close", async () => {
  const AIM = "I can trust that a break I was promised will happen.";
  const OWN = "I can ring the same number at weekends.";
  const PART = "What people wrote";
  const facilitator = await demo.enterAs("a facilitator");
  const code = await startSession(facilitator, "What good looks like", async () => {
    await facilitator.getByText("Add the statements of the workshop", { exact: true }).click();
    await button(facilitator, "Add the statements").click();
    await facilitator.getByRole("listitem").filter({ hasText: PART }).waitFor();
  });
  const ada = await demo.somebody();
  const cleo = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  const dan = await demo.somebody({ javaScriptEnabled: false });
  const projector = await demo.somebody();
  for (const page of [ada, cleo]) await join(page, code);
  await projector.goto(`/live/${code}/projector`);
  await button(facilitator, `Open: ${PART}`).click();

  await button(ada, about("Agree", AIM)).click();
  await see(ada, "You agree.");
  await link(cleo, "See what is new").click();
  await expectNoSidewaysScroll(cleo);
  await button(cleo, about("Agree", AIM)).click();
  await see(cleo, "You agree.");
  await button(cleo, about("Disagree", AIM)).click();
  await see(cleo, "You disagree.");
  await dan.goto(WORKSHOP);
  await see(dan, "A live session is answering these sentences now");
  await button(dan, about("Not sure", AIM)).click();
  await see(dan, "You are not sure.");
  for (const page of [ada, facilitator, projector]) await see(page, "25 people have answered.");
  for (const page of [ada, cleo, projector, facilitator])
    expect(await page.getByText(/\d+ agrees?,/).count(), page.url()).toBe(0);
  const atHome = dan.locator("[id^=statement]").filter({ hasText: AIM });
  expect(await atHome.innerText()).not.toContain("All answers");

  await ada.getByText("Write your own sentence", { exact: true }).click();
  await radio(ada, "I can…").check();
  await box(ada, "How does it go on?").fill("ring the same number at weekends");
  await button(ada, "Send my sentence").click();
  await see(ada, "With the facilitator");
  await button(facilitator, about("Let it be shown", OWN)).waitFor();
  expect((await projector.content()).includes(OWN)).toBe(false);
  await button(facilitator, about("Let it be shown", OWN)).click();
  for (const page of [ada, projector]) await page.getByRole("listitem").filter({ hasText: OWN }).waitFor();
  await link(cleo, "See what is new").click();
  await button(cleo, about("Agree", OWN)).click();
  await see(cleo, "You agree.");

  await settle(facilitator, "Close this part and show the answers", "Close this part");
  await link(cleo, "See what is new").click();
  const results = {
    [AIM]: "23 agree, 1 disagrees, 1 is not sure.",
    [OWN]: "1 agrees, nobody disagrees, nobody is not sure.",
  };
  for (const page of [ada, cleo, facilitator])
    for (const [words, counts] of Object.entries(results))
      await page.getByRole("listitem").filter({ hasText: words }).filter({ hasText: counts }).waitFor();
  for (const page of [ada, cleo, projector])
    expect(await page.getByRole("row").filter({ hasText: AIM }).getByRole("cell").allInnerTexts()).toEqual([
      "23",
      "1",
      "1",
    ]);
  await link(projector, "One sentence at a time").click();
  await link(projector, /Next sentence/).click();
  await see(projector, results[AIM] ?? "");
  await dan.goto(WORKSHOP);
  await see(dan, "All answers: 23 agree, 1 disagrees, 1 is not sure.");
  await facilitator.goto(`${DESK}/workshop/what-good-looks-like`);
  await see(facilitator, results[AIM] ?? "");
});

test("cards go up at once, by socket and by form, and only the facilitator sees how many", async () => {
  const facilitator = await demo.enterAs("a facilitator");
  const code = await startSession(facilitator, "Have we got it right?", () =>
    addVote(facilitator, "Shall we go on?"),
  );
  const ada = await demo.somebody();
  const cleo = await demo.somebody({ javaScriptEnabled: false });
  for (const page of [ada, cleo]) await join(page, code);
  const up = (words: string) =>
    facilitator.getByRole("listitem").filter({ hasText: new RegExp(`^${words}$`) });
  await up("0 Amber: slower").waitFor();
  const navigations: string[] = [];
  await see(ada, "You are connected.");
  ada.on("framenavigated", (frame) => navigations.push(frame.url()));
  await button(ada, "Amber: slower. I am not following").click();
  await see(ada, "Your card is up.");
  await up("1 Amber: slower").waitFor();
  await button(cleo, "Red: stop. I need help").click();
  await see(cleo, "Your card is up.");
  await up("1 Red: stop, I need help").waitFor();
  await button(ada, "Green: I am fine").click();
  await up("0 Amber: slower").waitFor();
  await up("1 Green: fine").waitFor();
  await button(cleo, "Put my card down").click();
  await see(cleo, "You hold up no card.");
  await up("0 Red: stop, I need help").waitFor();
  await button(ada, "Put my card down").click();
  await up("0 Green: fine").waitFor();
  expect(await ada.evaluate(() => document.activeElement?.textContent)).toBe("Green: I am fine");
  expect(navigations, "the card went over the socket").toEqual([]);
});

test("what is sent while the server is down is kept, counted once, and the newest state comes by itself", async () => {
  const QUESTION = "Is Tuesday a good day?";
  const facilitator = await demo.enterAs("a facilitator");
  const code = await startSession(facilitator, "Have we got it right?", () => addVote(facilitator, QUESTION));
  const ada = await demo.somebody();
  const ben = await demo.somebody();
  for (const page of [ada, ben]) await join(page, code);
  await button(facilitator, `Open: ${QUESTION}`).click();
  for (const page of [ada, ben]) await see(page, "You are connected.");
  await radio(ben, "Yes").check();
  await button(ben, "Vote").click();
  await see(ben, "Your vote is in");
  await demo.server.kill();
  await see(ada, "The connection is lost.");
  await radio(ada, "No").check();
  await button(ada, "Vote").click();
  await see(ada, "Your vote is kept");
  await demo.server.restart();
  for (const page of [ada, ben]) {
    await see(page, "Your vote is in");
    await see(page, "2 people have answered.");
  }
  await see(facilitator, "2 people have answered.");
  await settle(facilitator, "Close the vote and show the result", "Close the vote");
  for (const page of [ada, ben]) await page.getByRole("table", { name: "Answers from 2 people" }).waitFor();
});

test("a screen reader is told each change once, in whole sentences, from one place", async () => {
  const QUESTION = "Shall we meet in the evening?";
  const facilitator = await demo.enterAs("a facilitator");
  const code = await startSession(facilitator, "Have we got it right?", () => addVote(facilitator, QUESTION));
  const plain = await demo.somebody({ javaScriptEnabled: false });
  await join(plain, code);
  expect(await plain.locator("[role=status], [aria-live]").count()).toBe(1);
  const { page: ada, said } = await listener(code);
  const { page: ben } = await listener(code);
  await button(facilitator, `Open: ${QUESTION}`).click();
  await radio(ben, "Yes").check();
  await button(ben, "Vote").click();
  // Counts are said a few times a minute; one that is late is not said once the part has closed.
  await expect.poll(async () => times(await said(), "1 person has answered."), { timeout: 10_000 }).toBe(1);
  await settle(facilitator, "Close the vote and show the result", "Close the vote");
  await ada.getByRole("table").waitFor();
  // The button is gone with the part: a keyboard goes on from what is on now.
  await expect
    .poll(() => facilitator.evaluate(() => document.activeElement?.textContent))
    .toBe("Now: nothing is open");
  await settle(facilitator, "End the session", "End it now");
  await see(ada, "This session has ended.");
  await expect.poll(async () => times(await said(), "The session has ended."), { timeout: 5_000 }).toBe(1);
  const all = await said();
  const sentences = [
    `Now open: ${QUESTION}`,
    "1 person has answered.",
    `“${QUESTION}” has closed. 1 of 1 person chose “Yes”.`,
    "The session has ended.",
  ];
  for (const sentence of sentences) expect(times(all, sentence), `${sentence} in ${all.join(" | ")}`).toBe(1);
});

test("what one person could not send is neither sent nor shown when somebody else joins on the same device", async () => {
  const facilitator = await demo.enterAs("a facilitator");
  const code = await startSession(facilitator, "Have we got it right?", async () => {
    await facilitator.getByText("Add a wall", { exact: true }).click();
    await box(facilitator, "What people are asked to say").fill("What helps?");
    await button(facilitator, "Add the wall").click();
    await facilitator.getByRole("listitem").filter({ hasText: "What helps?" }).waitFor();
  });
  await button(facilitator, "Open: What helps?").click();
  const tablet = await demo.somebody();
  let reachable = true;
  await tablet.routeWebSocket(/socket\.io/, (socket) =>
    reachable ? void socket.connectToServer() : void socket.close(),
  );
  await tablet.route(/socket\.io/, (route) => (reachable ? route.continue() : route.abort()));
  await join(tablet, code);
  await see(tablet, "You are connected.");
  reachable = false;
  await tablet.reload();
  await see(tablet, "The connection is lost.");
  await box(tablet, "What helps?").fill("Only my sister knows this.");
  await button(tablet, "Send my note").click();
  await see(tablet, "Your note is on its way");

  await tablet.goto("/stop");
  await button(tablet, "It is someone else’s turn").click();
  reachable = true;
  await join(tablet, code);
  await see(tablet, "You are connected.");
  await box(tablet, "What helps?").fill("Tea.");
  await button(tablet, "Send my note").click();
  await see(facilitator, "Tea.");
  for (const page of [tablet, facilitator]) {
    expect(await page.locator("main").innerText()).not.toContain("my sister");
  }
});

test("in the demonstration one window runs the open session and another takes part, straight away", async () => {
  const facilitator = await demo.enterAs("a facilitator");
  await arrive(facilitator, "Working out the night line together");
  const ada = await demo.enterAs("somebody taking part");
  await ada.goto("/");
  await link(ada, "Join a live session").click();
  const shown = await ada.getByText(/Its code is/).textContent();
  await box(ada, "Join code").fill(/code is ([0-9A-Z]{6})/.exec(shown ?? "")?.[1] ?? "");
  await button(ada, "Go to the session").click();
  await arrive(ada, "Working out the night line together");
  await button(ada, "Join this session").click();
  await link(ada, "Go to the session").click();
  await radio(ada, "Is anybody hurt?").check();
  await button(ada, "Vote").click();
  await see(ada, "Your vote is in");
  await see(facilitator, "18 people have answered.");
  await settle(facilitator, "Close the vote and show the result", "Close the vote");
  await see(ada, "7 of 18 people chose “How are you?”.");
  await button(facilitator, "Open: The aims we have so far").click();
  await see(ada, "Say what you think of each sentence.");
});
