/** `npm run faults [-- --json]`: kills the server under load and compares every receipt with the database. */
import { killUnderLoad } from "../support/kill.ts";

const json = process.argv.includes("--json");
for (const round of [1, 2, 3]) {
  const facts = await killUnderLoad({ senders: 20, receipts: 300 });
  const line = { name: `kill ${round}`, ...facts, seen: facts.stored };
  process.stdout.write(
    json
      ? `${JSON.stringify(line)}\n`
      : `${line.name}: ${facts.acknowledged} receipts, ${facts.stored} stored, ${facts.doubled} doubled\n`,
  );
  if (facts.stored !== facts.acknowledged || facts.doubled > 0) process.exitCode = 1;
}
