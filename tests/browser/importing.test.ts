/** Ten thousand contributions that were gathered elsewhere come in, and the page says how far they are. */
import { expect, test } from "vitest";
import { answerOnce, OPEN_CONSULTATION } from "../support/visitor.ts";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, button, link, see } from "../support/walk.ts";

const ROWS = 10_000;
const HERE = "/desk/carers-hub";

const demo = openDemonstration();

test("the bar moves by itself until all are in, and meanwhile somebody else sends an answer", async () => {
  const page = await demo.enterAs("a commissioner");
  await page.goto(`${HERE}/import`);
  const rows = Array.from({ length: ROWS }, (_, nth) => `The bus is late on day ${nth}`);
  await page.getByLabel("The file").setInputFiles({
    name: "survey.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["comment", ...rows].join("\n")),
  });
  await button(page, "Look at it").click();
  await button(page, "Import 10,000 rows").click();
  await arrive(page, "Coming in");

  const bar = page.getByRole("progressbar", { name: /of 10,000 rows$/ });
  const seen: number[] = [];
  const look = async () => {
    const value = await bar.evaluate((one: HTMLProgressElement) => one.value).catch(() => ROWS);
    if (value !== seen.at(-1)) seen.push(value);
    return seen.filter((one) => one > 0 && one < ROWS).length;
  };
  await expect.poll(look, { timeout: 60_000 }).toBeGreaterThan(0);
  await answerOnce(demo.server.url, OPEN_CONSULTATION, "I would like to say something too.");
  await expect.poll(look, { timeout: 60_000 }).toBeGreaterThan(1);

  await see(page, "10,000 contributions are in.");
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  await link(page, "Read them").click();
  await see(page, "More than 1,000 contributions, oldest first.");
});
