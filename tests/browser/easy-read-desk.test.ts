import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, expectPictured, link, see } from "../support/walk.ts";

const demo = openDemonstration();

const TOPIC = "How breaks from caring are arranged";
const DESK = "/desk/carers-hub/easy-read";

async function newPage(): Promise<Page> {
  const context = await demo.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  return page;
}

test("a commissioner rewrites a topic in Easy Read with advice beside it, and people read it at once", async () => {
  const desk = await newPage();
  await button(desk, "Look around as a commissioner").click();
  await desk.goto("/desk/carers-hub");
  await link(desk, "The front page in Easy Read").click();
  await arrive(desk, "The front page in Easy Read");
  await expectPictured(desk, "Carers need a break sometimes.");
  await link(desk, `Change the Easy Read of “${TOPIC}”`).click();
  await arrive(desk, `${TOPIC}, in Easy Read`);

  await box(desk, "Sentence 2 (optional)").fill(
    "The commissioning authority intends to facilitate respite provision in accordance with its contractual obligations.",
  );
  await desk.getByLabel("Picture for sentence 2").selectOption("");
  await button(desk, "Save the Easy Read words").click();
  await see(desk, "Saved");
  await see(desk, "Sentence 2: use an easier word than “facilitate”, or say what it means.");
  await see(desk, "Sentence 2: choose a picture.");

  await box(desk, "Sentence 2 (optional)").fill("How should you get yours?");
  await desk.getByLabel("Picture for sentence 2").selectOption("rest");
  await button(desk, "Save the Easy Read words").click();
  await expectPictured(desk, "How should you get yours?");
  await see(desk, "Easy to read");

  const reader = await newPage();
  await button(reader, "Easy Read").click();
  await reader.goto("/e/carers-hub");
  await expectPictured(reader, "How should you get yours?");
});

test("what was taken away falls back to the usual words, and the desk says so kindly", async () => {
  const desk = await newPage();
  await button(desk, "Look around as a commissioner").click();
  await desk.goto(`${DESK}/topic-5`);
  await box(desk, "Sentence 1 (optional)").fill("");
  await button(desk, "Save the Easy Read words").click();
  await see(desk, "People see the usual words again.");
  await desk.goto("/desk/carers-hub");
  await link(desk, "Write 1 part of the front page in Easy Read").click();
  await arrive(desk, "The front page in Easy Read");

  const reader = await newPage();
  await button(reader, "Easy Read").click();
  await reader.goto("/e/carers-hub");
  await see(reader, "How we will know whether the hub is any good");
});

test("what has been opened can be read on the desk, and not be written again", async () => {
  const desk = await newPage();
  await button(desk, "Look around as a commissioner").click();
  await desk.goto(`${DESK}/activity-have-we-got-it-right`);
  await see(desk, "This has been opened already. What people have read stays as it is.");
  expect(await desk.getByRole("main").getByRole("textbox").count()).toBe(0);
});

test("where scripts run, the advice follows what is typed", async () => {
  const context = await demo.newContext();
  const desk = await context.newPage();
  await desk.goto("/");
  await button(desk, "Look around as a commissioner").click();
  await desk.goto(`${DESK}/topic-4`);
  const sentence = box(desk, "Sentence 1 (optional)");
  const advice = desk
    .locator("form")
    .getByText("Sentence 1: use an easier word than “facilitate”, or say what it means.");
  // Until the scripts are there nothing follows, so the words are typed again.
  await expect
    .poll(async () => {
      await sentence.fill("Carers facilitate breaks.");
      return advice.count();
    })
    .toBe(1);
  await sentence.fill("Carers need a break.");
  await advice.waitFor({ state: "detached" });
  await see(desk, "Easy to read");
});
