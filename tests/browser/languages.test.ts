/** Somebody reads a consultation in Welsh: without scripts, on a small phone. */
import { expect, test } from "vitest";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, button, expectNoSidewaysScroll, link, radio } from "../support/walk.ts";

const demo = openDemonstration();
const FRONT = "/e/carers-hub/a/have-we-got-it-right";

test("a reader chooses Welsh by its own name, keeps what they ticked when they look at English, and meets English marked as it", async () => {
  const page = await demo.somebody({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await page.goto(FRONT);
  expect(await button(page, "Cymraeg").getAttribute("lang")).toBe("cy");
  await button(page, "Cymraeg").click();
  await arrive(page, "Ydyn ni wedi cael pethau’n iawn?");
  await expectNoSidewaysScroll(page);
  await button(page, "Begin").click();
  await link(page, "I have kept my code. Go on").click();
  await button(page, "Next").click();

  await arrive(page, "A yw fersiwn 0.3 yn gwneud yr hyn y gofynnodd gofalwyr amdano?");
  await expectNoSidewaysScroll(page);
  const langOf = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
  expect(await langOf("Nac ydy")).toBe("cy");
  expect(await langOf("Some of it")).toBe("en");
  await radio(page, "Nac ydy").check();
  await button(page, "English").click();
  await arrive(page, "Does version 0.3 do what carers asked for?");
  expect(await radio(page, "No").isChecked()).toBe(true);
  await button(page, "Cymraeg").click();
  await arrive(page, "A yw fersiwn 0.3 yn gwneud yr hyn y gofynnodd gofalwyr amdano?");
  await button(page, "Next").click();
  await arrive(page, "Beth sydd ar goll o hyd?");
  await button(page, "Next").click();
  await arrive(page, "What do you think of the night line we now describe?");
  expect(await page.locator("h1 [lang]").first().getAttribute("lang")).toBe("en");
});
