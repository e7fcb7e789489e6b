/** What a facilitator cannot take back is asked first: closing a vote, ending a session. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import {
  arrive,
  box,
  button,
  expectNoSidewaysScroll,
  holdScripts,
  keyboard,
  link,
  radio,
  see,
} from "../support/walk.ts";

const demo = openDemonstration();

const CLOSE = "Close the vote and show the result";
const TITLE = "At the kitchen table";
const QUESTION = "Shall we go on after tea?";

/** A session in which people vote, made by forms. Returns its join code. */
async function openVote(facilitator: Page): Promise<string> {
  await facilitator.goto("/desk/carers-hub/live/new");
  await box(facilitator, "Title").fill(TITLE);
  await radio(facilitator, "Have we got it right?").check();
  await box(facilitator, "Day").fill("5");
  await box(facilitator, "Month").fill("10");
  await box(facilitator, "Year").fill("2027");
  await box(facilitator, "At what time?").fill("14:30");
  await button(facilitator, "Make the session").click();
  await arrive(facilitator, TITLE);
  await facilitator.getByText("Add a vote", { exact: true }).click();
  await box(facilitator, "Question").fill(QUESTION);
  await box(facilitator, "Answers").fill("Yes\nNo");
  await button(facilitator, "Add the vote").click();
  await button(facilitator, "Start the session").click();
  await button(facilitator, `Open: ${QUESTION}`).click();
  await button(facilitator, CLOSE).waitFor();
  const words = await facilitator.getByText(/and type/).textContent();
  return /and type\s*([0-9A-Z]{6})/.exec(words ?? "")?.[1] ?? "no code";
}

async function vote(code: string): Promise<Page> {
  const page = await demo.somebody({ javaScriptEnabled: false });
  await page.goto(`/live/${code}`);
  await button(page, "Join this session").click();
  await link(page, "Go to the session").click();
  await radio(page, "Yes").check();
  await button(page, "Vote").click();
  await see(page, "Your vote is in");
  return page;
}

type Box = { x: number; y: number; width: number; height: number };

/** A control with room for its focus ring. */
const outside = (box: Box | null): Box => {
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test("by keyboard alone, a dialog asks, tells what happens behind it, and gives the focus back", async () => {
  const page = await demo.enterAs("a facilitator");
  const code = await openVote(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const hand = keyboard(page);
  const dialog = page.getByRole("alertdialog", { name: "Close the vote?" });
  await hand.press(button(page, CLOSE));
  await dialog.waitFor();
  await expect.poll(() => focused(page)).toBe("Keep it open");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).toBe(CLOSE);

  await page.keyboard.press("Enter");
  await dialog.getByText("Nobody has answered yet.").waitFor();
  await expectNoSidewaysScroll(page);
  const voter = await vote(code);
  await dialog.locator("[data-announcer]", { hasText: "1 person has answered." }).waitFor();
  await dialog.locator("p", { hasText: "1 person has answered." }).waitFor();
  // The Tab key stays in the question, and the eye can follow it.
  const keep = await dialog.getByRole("button", { name: "Keep it open" }).boundingBox();
  const seen = () => page.screenshot({ clip: outside(keep) });
  const withFocus = await seen();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Close the vote");
  expect((await seen()).equals(withFocus), "the focus cannot be seen").toBe(false);
  for (const words of ["Keep it open", "Close the vote"]) {
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(words);
  }
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await see(page, "1 of 1 person chose “Yes”.");
  await expect.poll(() => focused(page)).toBe("Now: nothing is open");
  await link(voter, "See what is new").click();
  await see(voter, "1 of 1 person chose “Yes”.");
});

test("without JavaScript a page asks the same, and going back leaves it open", async () => {
  const page = await demo.enterAs("a facilitator", { javaScriptEnabled: false });
  const code = await openVote(page);
  const voter = await vote(code);
  await button(page, CLOSE).click();
  await arrive(page, "Close the vote?");
  await see(page, "1 person has answered. After this nobody can answer");
  await link(page, "Keep it open").click();
  await arrive(page, TITLE);
  await button(page, CLOSE).click();
  await button(page, "Close the vote").click();
  await arrive(page, TITLE);
  await see(page, "1 of 1 person chose “Yes”.");
  await page.goBack();
  await page.reload();
  await arrive(page, TITLE);

  await button(page, "End the session").click();
  await arrive(page, "End the session?");
  await button(page, "End it now").click();
  await see(page, "Ended");
  await link(voter, "See what is new").click();
  await see(voter, "This session has ended.");
});

test("pressed before the scripts arrive, the button leads to the page that asks", async () => {
  const page = await demo.enterAs("a facilitator");
  await openVote(page);
  const letGo = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await button(page, CLOSE).click();
  await arrive(page, "Close the vote?");
  expect(await page.locator("script[src]").count()).toBe(0);
  letGo();
  await button(page, "Close the vote").click();
  await see(page, "Nobody answered.");
});
