import express from "express";
import pg from "pg";
import { ids } from "../../server/adapters/ids.ts";
import { createVisitor, OPEN_CONSULTATION, type Visitor } from "../support/visitor.ts";
import type { BenchApp } from "./bench-app.ts";
import { type Figure, interleaved, rate } from "./measure.ts";

const SENDS = 100;
const AT_ONCE = 8;
const WORDS = "Somebody should answer the telephone at night, and it should be the same person twice.";

interface Ready {
  api: Visitor;
  submissionId: string;
  participantId: string;
}

/** Drafts with one answer each, ready to be sent. */
async function drafts(app: BenchApp): Promise<Ready[]> {
  const { questions } = await createVisitor(app.url).api.submission.read.query(OPEN_CONSULTATION);
  const question = questions.find(({ kind }) => kind === "long_text");
  if (!question) throw new Error("There is no long question.");
  return Promise.all(
    Array.from({ length: SENDS }, async () => {
      const { api, jar } = createVisitor(app.url);
      jar.token = (await api.submission.begin.mutate(OPEN_CONSULTATION)).token;
      await api.submission.save.mutate({ ...OPEN_CONSULTATION, questionId: question.id, text: WORDS });
      const draft = await app.world.db.submission.findFirstOrThrow({
        where: {
          participant: { devices: { some: { tokenHash: app.world.deps.secrets.digest(jar.token ?? "") } } },
        },
      });
      return { api, submissionId: draft.id, participantId: draft.participantId ?? "" };
    }),
  );
}

/** The floor: the rows of one send, by the bare driver, in one transaction, behind a bare handler. */
function bareHandler(pool: pg.Pool) {
  const bare = express();
  bare.use(express.json());
  bare.post("/send", async (request, response) => {
    const { submissionId } = request.body as { submissionId: string };
    const client = await pool.connect();
    const [contribution, passage, event, audit] = [ids.row(), ids.row(), ids.row(), ids.row()];
    try {
      await client.query("BEGIN");
      const draft = await client.query(
        `SELECT d."questionId", d."engagementId", d."text", s."activityId" FROM "DraftAnswer" d JOIN "Submission" s ON s.id = d."submissionId" WHERE s.id = $1 FOR UPDATE OF s`,
        [submissionId],
      );
      const { questionId, engagementId, text, activityId } = draft.rows[0];
      await client.query(
        `UPDATE "Submission" SET state = 'sent', "sentAt" = now(), reference = $2 WHERE id = $1`,
        [submissionId, ids.reference()],
      );
      await client.query(
        `INSERT INTO "Contribution" (id, "engagementId", "activityId", kind, reference, channel, voice, perspective, "submissionId", "questionId") VALUES ($1, $2, $3, 'answer', $4, 'online', 'own', 'other', $5, $6)`,
        [contribution, engagementId, activityId, ids.reference(), submissionId, questionId],
      );
      await client.query(
        `INSERT INTO "ContributionText" ("contributionId", "engagementId", text, salt) VALUES ($1, $2, $3, $4)`,
        [contribution, engagementId, text, Buffer.from(ids.salt())],
      );
      await client.query(`INSERT INTO "Passage" (id, "engagementId", "contributionId") VALUES ($1, $2, $3)`, [
        passage,
        engagementId,
        contribution,
      ]);
      await client.query(
        `INSERT INTO "ThreadEvent" (id, "engagementId", kind, "contributionId", at) VALUES ($1, $2, 'contribution.received', $3, now())`,
        [event, engagementId, contribution],
      );
      await client.query(
        `INSERT INTO "AuditEvent" (id, "engagementId", action, "subjectId", at) VALUES ($1, $2, 'sent', $3, now())`,
        [audit, engagementId, submissionId],
      );
      await client.query(`DELETE FROM "DraftAnswer" WHERE "submissionId" = $1`, [submissionId]);
      await client.query("COMMIT");
      response.json({ sent: true });
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  });
  return bare;
}

export async function benchSubmit(app: BenchApp): Promise<Figure> {
  const pool = new pg.Pool(app.world.database.connection);
  const bareUrl = await app.beside(bareHandler(pool));
  const { floor, ours } = await interleaved(
    async () =>
      rate(await drafts(app), AT_ONCE, async ({ submissionId }) => {
        const response = await fetch(`${bareUrl}/send`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ submissionId }),
        });
        if (!response.ok) throw new Error(`The floor answered ${response.status}.`);
      }),
    async () =>
      rate(await drafts(app), AT_ONCE, async ({ api }) => {
        await api.submission.send.mutate(OPEN_CONSULTATION);
      }),
  );
  await pool.end();
  return {
    name: "submit",
    size: `${SENDS} sends, ${AT_ONCE} at once`,
    unit: "a second",
    floor,
    ours,
    ratio: ours / floor,
  };
}
