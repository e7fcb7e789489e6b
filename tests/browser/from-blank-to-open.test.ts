/** An author, from an empty engagement to a question that a visitor reads. Forms are filled by keyboard alone. */

import pg from "pg";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verdicts } from "../../accessibility/interface/fairness.ts";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, expectPictured, keyboard, link, see } from "../support/walk.ts";

const demo = openDemonstration();
let database: pg.Client;
beforeAll(async () => {
  database = new pg.Client(demo.server.connection);
  await database.connect();
});
afterAll(() => database?.end());

const TITLE = "A quieter night";
const ASKED = "When do you need somebody to ring?";

/** Rows that taking part writes. */
async function rows(): Promise<string[]> {
  const counts: string[] = [];
  for (const table of ["Participant", "Submission", "DraftAnswer", "Contribution", "ThreadEvent"]) {
    const found = await database.query(`SELECT count(*) FROM "${table}"`);
    counts.push(`${table} ${found.rows[0]?.count}`);
  }
  return counts;
}

const unmet = (page: Page) => page.getByText(verdicts.not_met.standard, { exact: true }).count();

test("from blank to open", async () => {
  const author = await demo.enterAs("a commissioner");
  const hand = keyboard(author);

  await author.goto("/desk/new");
  await hand.write(box(author, "Title"), TITLE);
  await hand.write(box(author, "What is this about?"), "Help that answers at night.");
  await hand.write(box(author, "What can still change? (optional)"), "When the line is open");
  await hand.write(box(author, "Fixed thing 1 (optional)"), "There will be a line");
  await hand.write(box(author, "Why thing 1 is fixed (optional)"), "Both councils promised it.");
  await hand.press(button(author, "Create the engagement"));
  await arrive(author, TITLE);
  const desk = new URL(author.url()).pathname;

  await author.goto(`${desk}/activities/new`);
  await hand.choose(author.locator("[name=kind][value=consultation]"));
  await hand.write(box(author, "Title"), "The night line");
  await hand.write(box(author, "Introduction"), "Tell us what the night line should do.");
  await hand.choose(author.locator("[name=rung][value=consultation]"));
  await hand.press(button(author, "Create the activity"));
  await arrive(author, "The night line");
  const here = new URL(author.url()).pathname;

  await hand.press(link(author, "Add a section"));
  await arrive(author, "New section");
  await hand.write(box(author, "Title"), "The nights");
  await hand.write(
    box(author, "Sentence 1 of the introduction in Easy Read (optional)"),
    "Think of a night.",
  );
  await author.getByLabel("Picture for sentence 1 of the introduction in Easy Read").selectOption("night");
  await hand.press(button(author, "Add the section"));
  await see(author, "Section 1: The nights");

  await author.goto(`${here}/questions/new?kind=one_choice`);
  await hand.write(box(author, "The question"), ASKED);
  await hand.write(box(author, "Sentence 1 (optional)"), "When do you need help?");
  await author.getByLabel("Picture for sentence 1", { exact: false }).first().selectOption("night");
  await hand.write(box(author, "Answer 1"), "Before midnight");
  await hand.write(box(author, "Answer 2"), "After midnight");
  await hand.press(button(author, "Add the question"));
  await arrive(author, "The night line");
  for (const [kind, asked] of [
    ["long_text", "What should the person who answers know?"],
    ["agreement", "One number for all is best."],
  ]) {
    await author.goto(`${here}/questions/new?kind=${kind}`);
    await box(author, "The question").fill(asked ?? "");
    await button(author, "Add the question").click();
    await arrive(author, "The night line");
  }

  await author.goto(`${here}/fairness`);
  const before = await unmet(author);
  await author.goto(`${here}/pack/add`);
  await box(author, "Title").fill("Why we ask");
  for (const subject of await author.locator("[name=tells]").all()) await subject.check();
  await box(author, "Or the address of a page (optional)").fill("https://www.example.org/why");
  await button(author, "Put it in the pack").click();
  await arrive(author, "Information pack");
  await author.goto(`${here}/fairness`);
  expect(await unmet(author), "the fairness check got better").toBeLessThan(before);

  await author.goto(`${here}/languages/cy/front`);
  await hand.write(box(author, "The title in Welsh (optional)"), "Y llinell nos");
  await hand.press(button(author, "Save the Welsh words"));
  await see(author, "Saved");
  await author.goto(`${here}/languages/cy/question-1`);
  await hand.write(box(author, "The question in Welsh (optional)"), "Pryd mae angen rhywun arnoch i ffonio?");
  await hand.press(button(author, "Save the Welsh words"));
  await see(author, "Saved");

  // As people will meet it, in each wording; and nothing of it stays.
  await author.goto(desk);
  await button(author, "Publish the engagement").click();
  await arrive(author, TITLE);
  const kept = await rows();
  for (const [way, words] of [
    ["Try it in Easy Read", "When do you need help?"],
    ["Try it in the usual words in Welsh", "Pryd mae angen rhywun arnoch i ffonio?"],
    ["Try it in the usual words", ASKED],
  ] as const) {
    await author.goto(here);
    await button(author, way).click();
    await author.getByText("This is a test run.").waitFor();
    await button(author, "Begin").click();
    await link(author, "I have kept my code. Go on").click();
    await button(author, "Leave this out").click();
    await see(author, words);
    if (way.endsWith("Easy Read")) await expectPictured(author, "Think of a night.");
    if (way.endsWith("words")) {
      await author.getByRole("radio", { name: "After midnight" }).check();
      for (const next of ["Question 2 of 3", "Question 3 of 3", "Check your answers"]) {
        await button(author, "Next").click();
        await see(author, next);
      }
      await button(author, "Send my answers").click();
      await arrive(author, "We have your answers");
    }
    await button(author, "End the test run").click();
    await arrive(author, "The night line");
  }
  expect(await rows()).toEqual(kept);

  const soon = new Date(Date.now() + 20 * 864e5);
  await hand.write(box(author, "Day"), String(soon.getUTCDate()));
  await hand.write(box(author, "Month"), String(soon.getUTCMonth() + 1));
  await hand.write(box(author, "Year"), String(soon.getUTCFullYear()));
  await hand.press(button(author, "Open it now"));
  await arrive(author, "Before you open it");
  for (const reason of await author.locator("textarea[name^=reasons]").all())
    await reason.fill("The line starts in spring, and carers asked us not to wait.");
  await author.locator("main form button").first().click();
  await arrive(author, "The night line");
  await see(author, "See it as everybody sees it");

  const visitor = await demo.somebody({ javaScriptEnabled: false });
  await visitor.goto(here.replace("/desk/", "/e/"));
  await arrive(visitor, "The night line");
  await link(visitor, "Look at the questions first").click();
  await see(visitor, ASKED);
  await see(visitor, "Part 1 of 1: The nights");
  await visitor.goto(`${here.replace("/desk/", "/e/")}/fairness`);
  await see(visitor, "The line starts in spring, and carers asked us not to wait.");
}, 240_000);
