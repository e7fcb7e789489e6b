import { expect, test } from "vitest";
import { killUnderLoad } from "../support/kill.ts";

test("a process killed under load loses no contribution that had its receipt", async () => {
  const facts = await killUnderLoad({ senders: 12, receipts: 120 });
  expect(facts.acknowledged).toBeGreaterThanOrEqual(120);
  expect(facts.stored).toBe(facts.acknowledged);
  expect(facts.doubled).toBe(0);
}, 180_000);
