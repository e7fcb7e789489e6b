import pg from "pg";
import { expect, test } from "vitest";
import { openTestDatabase } from "../support/database.ts";

test("connections that wait for a transaction do not get one another's rows", async () => {
  const database = await openTestDatabase();
  const pool = new pg.Pool(database.connection);
  const wrong: number[] = [];
  await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      if (index % 10 === 0) {
        const client = await pool.connect();
        await client.query("BEGIN");
        await client.query("SELECT 1");
        await new Promise((done) => setTimeout(done, 5));
        await client.query("COMMIT");
        client.release();
        return;
      }
      // Two statements that take the same parameters: only the rows tell them apart.
      const text = index % 2 ? "SELECT $1::int AS answer" : "SELECT $1::int * -1 AS answer";
      const { rows } = await pool.query<{ answer: number }>(text, [index]);
      if (rows[0]?.answer !== (index % 2 ? index : -index)) wrong.push(index);
    }),
  );
  expect(wrong).toEqual([]);
  await pool.end();
  await database.close();
});
