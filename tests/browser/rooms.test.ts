import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { themes } from "../../accessibility/preference-choices.ts";
import { demonstration } from "../../prisma/demonstration/index.ts";
import { pointCameraAt } from "../support/camera.ts";
import { about, openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, link, radio, see, settle } from "../support/walk.ts";

const demo = openDemonstration();
const { somebody, enterAs } = demo;

const DESK = "/desk/carers-hub";
const RUNNING = demonstration.sessions.find(({ state }) => state === "running");

/** These words are nowhere on the page, not even unseen. */
async function expectAbsent(page: Page, words: string): Promise<void> {
  expect((await page.content()).includes(words), `“${words}” on ${page.url()}`).toBe(false);
}

describe("a live session", () => {
  const POLL = "When should the hub be open?";
  const WALL = "What would make you come?";
  const SHOWN = "Somebody who knows my name at the door.";
  const HIDDEN = "The man at number nine never helps.";

  async function makeSession(page: Page): Promise<string> {
    await page.goto(`${DESK}/live/new`);
    await box(page, "Title").fill("Tea at the library");
    await radio(page, "Have we got it right?").check();
    await box(page, "Day").fill("5");
    await box(page, "Month").fill("10");
    await box(page, "Year").fill("2027");
    await box(page, "At what time?").fill("14:30");
    await button(page, "Make the session").click();
    await arrive(page, "Tea at the library");
    await page.getByText("Add a vote", { exact: true }).click();
    await box(page, "Question").fill(POLL);
    await box(page, "Answers").fill("In the evening\nAt the weekend\nAs it is now");
    await button(page, "Add the vote").click();
    await page.getByRole("listitem").filter({ hasText: POLL }).waitFor();
    await page.getByText("Add a wall", { exact: true }).click();
    await box(page, "What people are asked to say").fill(WALL);
    await button(page, "Add the wall").click();
    await page.getByRole("listitem").filter({ hasText: WALL }).waitFor();
    const words = await page.getByText(/and type/).textContent();
    return /and type\s*([0-9A-Z]{6})/.exec(words ?? "")?.[1] ?? "no code";
  }

  async function join(page: Page, code: string): Promise<void> {
    // Sockets to "localhost" are never told that the network is gone; those to its number are.
    await page.goto(`${demo.server.url.replace("localhost", "127.0.0.1")}/live`);
    await box(page, "Join code").fill(code.toLowerCase());
    await button(page, "Go to the session").click();
    await arrive(page, "Tea at the library");
    await button(page, "Join this session").click();
    await arrive(page, "You have joined");
    await link(page, "Go to the session").click();
    await arrive(page, "Tea at the library");
  }

  async function vote(page: Page, answer: string): Promise<void> {
    await radio(page, answer).check();
    await button(page, "Vote").click();
    await see(page, "Your vote is in");
  }

  async function resultOn(page: Page) {
    const table = page.getByRole("table", { name: "Answers from 3 people" });
    await table.waitFor();
    return {
      sentence: await page.getByRole("main").getByText("2 of 3 people chose “At the weekend”.").textContent(),
      rows: await table.getByRole("row").allInnerTexts(),
    };
  }

  test("is one room for two screens, a form and a projector", async () => {
    const facilitator = await enterAs("a facilitator");
    const code = await makeSession(facilitator);
    const ada = await somebody();
    const ben = await somebody();
    const cleo = await somebody({ javaScriptEnabled: false });
    await button(facilitator, "Start the session").click();
    await button(facilitator, `Open: ${POLL}`).click();
    await button(facilitator, "Close the vote and show the result").waitFor();
    for (const page of [ada, ben, cleo]) await join(page, code);
    for (const page of [ada, ben]) await see(page, "You are connected.");

    await vote(ada, "In the evening");
    for (const page of [ada, ben, facilitator]) await see(page, "1 person has answered.");
    await vote(ben, "At the weekend");
    for (const page of [ada, ben, facilitator]) await see(page, "2 people have answered.");
    await vote(cleo, "At the weekend");
    for (const page of [ada, ben, cleo, facilitator]) await see(page, "3 people have answered.");
    for (const page of [ada, ben, cleo]) expect(await page.getByRole("table").count()).toBe(0);

    await ben.context().setOffline(true);
    await see(ben, "The connection is lost.");
    await settle(facilitator, "Close the vote and show the result", "Close the vote");
    const result = await resultOn(ada);
    expect(result.rows).toHaveLength(4);
    await link(cleo, "See what is new").click();
    expect(await resultOn(cleo)).toEqual(result);
    expect(await ben.getByRole("table").count()).toBe(0);
    await ben.context().setOffline(false);
    expect(await resultOn(ben)).toEqual(result);
    await see(ben, "You are connected.");

    await button(facilitator, `Open: ${WALL}`).click();
    await box(ada, WALL).fill(SHOWN);
    await button(ada, "Send my note").click();
    await see(ada, "With the facilitator");
    await link(cleo, "See what is new").click();
    await box(cleo, WALL).fill(HIDDEN);
    await button(cleo, "Send my note").click();
    await see(cleo, "With the facilitator");

    const projector = await somebody();
    await projector.goto(`/live/${code}/projector`);
    await arrive(projector, WALL);
    await see(projector, "No notes are shown yet.");
    await button(facilitator, about("Show the note", SHOWN)).waitFor();
    for (const words of [SHOWN, HIDDEN]) await expectAbsent(projector, words);
    await button(facilitator, about("Hide the note", HIDDEN)).click();
    await button(facilitator, about("Show the note", SHOWN)).click();
    for (const page of [projector, ben]) await see(page, SHOWN);
    await link(cleo, "See what is new").click();
    await see(cleo, "Read, and kept off the wall");
    await settle(facilitator, "Close the wall", "Close it now");
    await see(ben, "Nothing to answer just now.");
    for (const page of [projector, ben]) await expectAbsent(page, HIDDEN);

    await ada.goto(new URL("/my", ada.url()).href);
    await see(ada, SHOWN);
  });

  test.each(themes)(
    "a telephone that is pointed at the projector opens it, in the theme “%s”",
    async (theme) => {
      const projector = await somebody();
      await projector
        .context()
        .addCookies([{ name: "tl_prefs", value: `theme=${theme}`, url: demo.server.url }]);
      await projector.goto(`/live/${RUNNING?.joinCode}/projector`);
      expect(await projector.locator("html").getAttribute("data-theme")).toBe(theme);
      const telephone = await somebody({ viewport: { width: 320, height: 640 } });
      await telephone.goto(await pointCameraAt(projector.getByRole("img", { name: /^QR code/ })));
      await button(telephone, "Join this session").waitFor();
      await arrive(telephone, RUNNING?.title ?? "");
    },
  );
});

describe("a co-design workshop", () => {
  const FRONT = "/e/carers-hub/a/what-good-looks-like";
  const ONE = "leave a message in Polish and be rung back.";
  const TWO = "leave a message at night and be rung back.";
  const BOTH = "leave a message at night, in my own language, and be rung back.";

  async function propose(page: Page, rest: string): Promise<void> {
    await page.goto(FRONT);
    await link(page, "Write your own").click();
    await radio(page, "I can…").check();
    await box(page, "How does it go on?").fill(rest);
    await button(page, "Send my sentence").click();
    await see(page, "We have your sentence");
  }

  test("leads from two sentences to an agreed outcome that a clause names", async () => {
    const proposer = await somebody({ javaScriptEnabled: false });
    await propose(proposer, ONE);
    await propose(proposer, TWO);
    const others = [await somebody(), await somebody({ javaScriptEnabled: false })] as const;
    for (const page of others) {
      await page.goto(`${FRONT}/statements`);
      await expectAbsent(page, ONE);
    }

    const facilitator = await enterAs("a facilitator");
    await facilitator.goto(`${DESK}/workshop/what-good-looks-like`);
    for (const rest of [ONE, TWO]) {
      await button(facilitator, about("Let it be shown", `I can ${rest}`)).click();
      await button(facilitator, about("Hide it again", `I can ${rest}`)).waitFor();
    }

    for (const [page, answer, said] of [
      [others[0], "Agree", "You agree."],
      [others[1], "Disagree", "You disagree."],
    ] as const) {
      await page.reload();
      await button(page, about(answer, `I can ${ONE}`)).click();
      await see(page, said);
    }

    for (const rest of [ONE, TWO]) await facilitator.getByRole("checkbox", { name: `I can ${rest}` }).check();
    await radio(facilitator, "I can…").check();
    await box(facilitator, "How does it go on?").fill(BOTH);
    await button(facilitator, "Merge them").click();
    await see(facilitator, `It became: “I can ${BOTH}”`);
    await others[1].goto(`${FRONT}/statements`);
    await see(others[1], `I can ${BOTH}`);
    const lineage = others[1].getByRole("group").filter({ hasText: `I can ${ONE}` });
    await lineage.getByText("Where this sentence comes from").click();
    for (const rest of [ONE, TWO])
      await lineage
        .getByRole("listitem")
        .filter({ hasText: `I can ${rest}` })
        .waitFor();

    const commissioner = await enterAs("a commissioner");
    await commissioner.goto(`${DESK}/workshop/what-good-looks-like`);
    await link(commissioner, about("Record that it is agreed", `I can ${BOTH}`)).click();
    await arrive(commissioner, "Record a decision");
    await box(commissioner, "What was decided").fill("Messages at any hour, in any language");
    await box(commissioner, "Who decided").fill("Cabinet member for adults");
    await box(commissioner, "Day").fill("2");
    await box(commissioner, "Month").fill("3");
    await box(commissioner, "Year").fill("2026");
    await box(commissioner, "Reasons").fill("People told us twice, and it costs little.");
    await box(commissioner, "Name of option 1").fill("Messages in any language");
    await box(commissioner, "What speaks for or against option 1").fill("Interpreters are on contract.");
    await box(commissioner, "Name of option 2").fill("English only");
    await box(commissioner, "What speaks for or against option 2").fill("It leaves people out.");
    await radio(commissioner, "Option 1").check();
    await button(commissioner, "Record the decision").click();
    await see(commissioner, /Agreed on .* by Cabinet member for adults: Messages at any hour/);

    await commissioner.goto(`${DESK}/specification`);
    await link(commissioner, /At night, and when the hub is shut/).click();
    await arrive(commissioner, /^Revise .* At night/);
    const text = box(commissioner, "Text");
    await text.fill(`${await text.inputValue()} A message in any language is answered the same day.`);
    await box(commissioner, "Why does it change?").fill("The workshop agreed it.");
    await commissioner
      .getByRole("group", { name: /Agreed outcomes/ })
      .getByRole("checkbox", { name: `I can ${BOTH}` })
      .check();
    await button(commissioner, "Save this revision").click();
    await arrive(commissioner, /^Publish version/);
    const changed = commissioner.locator(".card").filter({ hasText: "At night, and when the hub is shut" });
    await changed.getByText("Ready. The change names who or what it comes from.").waitFor();
    await link(commissioner, /At night, and when the hub is shut/).click();
    await see(commissioner, /The workshop agreed it\. Sources named: 1\./);

    await others[0].goto(FRONT);
    await see(others[0], "Agreed so far");
    await see(others[0], `I can ${BOTH}`);
  });
});

describe("a market test", () => {
  const FRONT = "/e/carers-hub/a/talking-to-providers";
  const EMAIL = "bryn@larkfield.example";
  const SECRET = "It costs us £97,431 a year with our own night staff.";
  const SUMMARY = "It costs about as much as four people by day.";
  const ASKED = "We at Larkfield Care have six beds in Tidewick. Do they count as a hub?";
  const PUBLISHED = "Does a house with beds count as a hub?";
  const ANSWER = "No. The hub is a place to come to by day.";

  async function register(page: Page): Promise<void> {
    await page.goto(FRONT);
    await see(page, "This is not a call for competition.");
    await see(page, "What every provider is told");
    await link(page, "Register your organisation").click();
    await box(page, "Your name").fill("Bryn Meredith");
    await box(page, "Your e-mail address at work").fill(EMAIL);
    await button(page, "Send me a link").click();
    await arrive(page, "Look in your e-mail");
    await page.goto(demo.server.newestLink(EMAIL));
    await button(page, "Sign in").click();
    await arrive(page, "Register your organisation");
    await box(page, "Name of your organisation").fill("Larkfield Care");
    await radio(page, "10 to 49 people").check();
    await radio(page, "No").check();
    await button(page, "Register").click();
    await see(page, "You are registered for Larkfield Care.");
  }

  async function answer(page: Page): Promise<void> {
    await link(page, "Answer the questions").click();
    await link(page, "Answer question 1").click();
    await box(page, /one contract for both councils/).fill("One for each, with one night line.");
    await button(page, "Save and go to the next question").click();
    await box(page, /night line in clause 5\.5/).fill(SECRET);
    await page.getByRole("checkbox", { name: "This answer is confidential" }).check();
    await page.getByRole("group", { name: "If it is, why?" }).getByRole("radio").first().check();
    await box(page, /a summary that everybody may read/).fill(SUMMARY);
    await button(page, "Save and go to the next question").click();
    await box(page, /would stop you from bidding/).fill("Twelve weeks to begin is short.");
    await button(page, "Save and check your answers").click();
    await arrive(page, "Answers of Larkfield Care");
    await see(page, SUMMARY);
    await button(page, "Send our answers").click();
    await see(page, /^Sent on/);
  }

  test("keeps what is confidential, and tells everybody the same", async () => {
    const provider = await somebody();
    await register(provider);
    await answer(provider);
    await provider.goto(FRONT);
    await link(provider, "Ask a question").click();
    await box(provider, "Your question").fill(ASKED);
    await button(provider, "Send my question").click();
    await arrive(provider, "Your question is sent");

    const commissioner = await enterAs("a commissioner");
    await commissioner.goto(`${DESK}/market/talking-to-providers`);
    await see(commissioner, SUMMARY);
    await expectAbsent(commissioner, SECRET);
    const form = commissioner.locator("form").filter({ hasText: ASKED });
    await form.getByRole("textbox", { name: "The question as everybody may read it" }).fill(PUBLISHED);
    await form.getByRole("textbox", { name: "The answer", exact: true }).fill(ANSWER);
    await form.getByRole("button", { name: "Publish both to everybody" }).click();
    await commissioner
      .getByRole("paragraph")
      .filter({ hasText: `Question: ${PUBLISHED}` })
      .waitFor();
    await button(commissioner, "Open the confidential answer of Larkfield Care").click();
    await see(commissioner, SECRET);
    await see(commissioner, "Your reading of it is recorded.");

    const other = await enterAs("a provider");
    const visitor = await somebody({ javaScriptEnabled: false });
    for (const page of [other, visitor]) {
      await page.goto(FRONT);
      await see(page, PUBLISHED);
      await see(page, ANSWER);
      for (const words of ["Larkfield", "six beds"]) await expectAbsent(page, words);
    }
    const facilitator = await enterAs("a facilitator");
    const everywhere = [FRONT, "/e/carers-hub", "/e/carers-hub/you-said-we-did", "/e/carers-hub/versions"];
    const looks = [
      [visitor, everywhere],
      [other, [...everywhere, `${FRONT}/market-answers`]],
      [facilitator, [...everywhere, `${DESK}/contributions`, `${DESK}/market/talking-to-providers`]],
    ] as const;
    for (const [page, paths] of looks) {
      for (const path of paths) {
        await page.goto(path);
        await expectAbsent(page, "97,431");
      }
    }
  });
});
