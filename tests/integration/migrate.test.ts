import { expect, test } from "vitest";
import { openDatabase } from "../../server/db.ts";
import { copyDatabase } from "../support/database.ts";

test("a start that was killed while it migrated does not stand in the way of the next", async () => {
  const where = await copyDatabase();
  const first = await openDatabase(where);
  // What an interrupted migration leaves: the note that it began.
  await first.db.$executeRaw`
    INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count)
    VALUES ('interrupted', 'x', '20990101000000_interrupted', now(), 0)`;
  await first.close();
  const second = await openDatabase(where);
  expect(await second.db.authority.count()).toBe(0);
  await second.close();
  await where.drop();
});
