/** The queue: what people said, oldest first, found and counted where the rows are. */
import { Prisma } from "../../prisma/generated/client.ts";
import type { Db } from "../db.ts";
import { COUNTED_UP_TO, QUEUE_PAGE, type QueueFilters } from "../domain/reading.ts";
import { newestIds } from "./earlier-words.ts";
import { UNTYPED } from "./files.ts";
import { tracedTo } from "./passages.ts";
import {
  ANY_RESPONSE,
  answeredBy,
  DRAFT,
  PUBLISHED,
  settleResponses,
  somePassage,
} from "./response-states.ts";
import { VISIBLE } from "./visible.ts";

/** Statements here call the contribution `said`, and one of its passages that was not cut up `passage`. */
type Condition = Prisma.Sql;

/** Nobody has read it. Where words were erased, there is nothing left to read or to answer. */
export const UNREAD = Prisma.sql`(said."readAt" IS NULL AND said."erasedAt" IS NULL)`;

/** Something of it has no response, neither of its own nor through a theme. Settle responses first. */
export const UNANSWERED = Prisma.sql`(said.unanswered AND said."erasedAt" IS NULL)`;

const SHOW: Record<NonNullable<QueueFilters["show"]>, Condition> = {
  unread: UNREAD,
  untyped: UNTYPED,
  unapproved: Prisma.sql`(said."wordsApprovedAt" IS NULL
    AND EXISTS (SELECT FROM "ContributionText" words WHERE words."contributionId" = said.id))`,
};

/** What has to be true of a contribution, and of the one passage of it that is looked for. */
const RESPONSE: Record<
  NonNullable<QueueFilters["response"]>,
  { said: Condition; passage: (engagementId: string) => Condition }
> = {
  none: {
    said: UNANSWERED,
    passage: (engagementId) => Prisma.sql`NOT ${answeredBy(engagementId, ANY_RESPONSE)}`,
  },
  draft: { said: Prisma.sql`said.drafted`, passage: (engagementId) => answeredBy(engagementId, DRAFT) },
  published: {
    said: Prisma.sql`said.answered`,
    passage: (engagementId) => answeredBy(engagementId, PUBLISHED),
  },
};

/** What belongs to a clause: all of a contribution that speaks about it, and passages that it names as a source. */
interface OfClause {
  /** Of a passage. */
  passage: Condition;
  /** Of a contribution. */
  contribution: Condition;
}

/** Passages are named by hand, so that those of one clause are few: they are looked up first. */
async function ofClause(db: Db, engagementId: string, clause: string): Promise<OfClause> {
  const traced = await tracedTo(db, engagementId, clause);
  const passages = traced.map(({ id }) => id);
  const contributions = [...new Set(traced.map(({ contributionId }) => contributionId))];
  const about = Prisma.sql`said."clauseId" = ${clause}::uuid`;
  return {
    passage: Prisma.sql`(passage.id = ANY (${passages}::uuid[]) OR passage."contributionId" IN (
      SELECT about.id FROM "Contribution" about WHERE about."clauseId" = ${clause}::uuid
    ))`,
    contribution:
      traced.length > 0 ? Prisma.sql`(${about} OR said.id = ANY (${contributions}::uuid[]))` : about,
  };
}

/** What one and the same passage has to be, all at once. Nothing where nothing was asked of passages. */
function passageWith(
  engagementId: string,
  personId: string,
  { response, theme, given }: QueueFilters,
  clause: OfClause | null,
): Condition[] {
  const whole = response ? [RESPONSE[response].said] : [];
  if (!theme && !given && !(response && clause)) return whole;
  const all: Condition[] = [];
  if (response) all.push(RESPONSE[response].passage(engagementId));
  if (given === "me") all.push(Prisma.sql`passage."givenTo" = ${personId}::uuid`);
  if (given === "somebody") all.push(Prisma.sql`passage."givenTo" IS NOT NULL`);
  if (clause) all.push(clause.passage);
  if (!theme && !given) return [...whole, somePassage(Prisma.join(all, " AND "))];
  // What is rare is looked up first: beginning with each contribution would take longer for every one of them.
  const themed = theme
    ? Prisma.sql`JOIN "PassageTheme" narrowed ON narrowed."passageId" = passage.id AND narrowed."themeId" = ${theme}::uuid`
    : Prisma.empty;
  const its = [
    Prisma.sql`passage."engagementId" = ${engagementId}::uuid`,
    Prisma.sql`passage."cutAt" IS NULL`,
    ...all,
  ];
  return [
    ...whole,
    Prisma.sql`said.id IN (
      SELECT passage."contributionId" FROM "Passage" passage ${themed} WHERE ${Prisma.join(its, " AND ")}
    )`,
  ];
}

/** Words in the language they were written in: English by its stems, others as they are, without accents in both. */
const hasWords = (words: string) => Prisma.sql`EXISTS (
  SELECT FROM "ContributionText" text WHERE text."contributionId" = said.id AND (
    (text.language = 'en' AND text.search @@ websearch_to_tsquery('english', fold_accents(${words})))
    OR (text.language <> 'en' AND text.search @@ websearch_to_tsquery('simple', fold_accents(${words})))
  )
)`;

/** What has this reference or took the place of what has it, or came under the receipt that has it. */
async function byReference(db: Db, engagementId: string, words: string): Promise<string[]> {
  const reference = words.trim().toUpperCase();
  const found = await db.contribution.findMany({
    where: { engagementId, OR: [{ reference }, { submission: { engagementId, reference } }] },
    select: { id: true },
  });
  return newestIds(
    db,
    found.map(({ id }) => id),
  );
}

/** Everything that a reader narrowed the queue to, as one condition. */
export async function conditionOf(
  db: Db,
  engagementId: string,
  personId: string,
  filters: QueueFilters,
): Promise<Condition> {
  const { words, show, response, question, clause, perspective, voice, channel } = filters;
  if (response) await settleResponses(db, engagementId);
  const all = [Prisma.sql`said."engagementId" = ${engagementId}::uuid`, VISIBLE];
  if (show) all.push(SHOW[show]);
  const belonging = clause ? await ofClause(db, engagementId, clause) : null;
  if (belonging) all.push(belonging.contribution);
  all.push(...passageWith(engagementId, personId, filters, belonging));
  if (question) all.push(Prisma.sql`said."questionId" = ${question}::uuid`);
  if (perspective) all.push(Prisma.sql`said.perspective = ${perspective}::"Perspective"`);
  if (voice) all.push(Prisma.sql`said.voice = ${voice}::"Voice"`);
  if (channel) all.push(Prisma.sql`said.channel = ${channel}::"Channel"`);
  if (words) {
    const named = await byReference(db, engagementId, words);
    all.push(named.length > 0 ? Prisma.sql`said.id = ANY (${named}::uuid[])` : hasWords(words));
  }
  return Prisma.join(all, " AND ");
}

/** How many there are, counted no further than one more than `COUNTED_UP_TO`. */
export async function countFound(db: Db, condition: Condition): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT FROM "Contribution" said WHERE ${condition} LIMIT ${COUNTED_UP_TO + 1}) found`;
  return row?.count ?? 0;
}

interface Place {
  createdAt: Date;
  id: string;
}

/** The first ids on one side of a place, or from the beginning, in the order of the queue or against it. */
async function walk(
  db: Db,
  condition: Condition,
  from: Place | null,
  side: "after" | "before",
  most: number,
): Promise<string[]> {
  const order = side === "before" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const there = from
    ? Prisma.sql`AND (said."createdAt", said.id) ${side === "before" ? Prisma.sql`<` : Prisma.sql`>`}
        (${from.createdAt}, ${from.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT said.id::text FROM "Contribution" said WHERE ${condition} ${there}
    ORDER BY said."createdAt" ${order}, said.id ${order} LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

export interface Page {
  ids: string[];
  /** Whether there is something before the first and after the last of them. */
  earlier: boolean;
  later: boolean;
  /** How many there are in all, no further than one more than `COUNTED_UP_TO`. Only the first page counts. */
  total: number | null;
}

/** A page of the queue, found by where it begins or ends: the last page costs what the first does. */
export async function findPage(
  db: Db,
  engagementId: string,
  condition: Condition,
  { after, before }: { after?: string | undefined; before?: string | undefined },
): Promise<Page> {
  const reference = after ?? before;
  const from = reference
    ? await db.contribution.findFirst({
        where: { engagementId, reference },
        select: { createdAt: true, id: true },
      })
    : null;
  if (from && after) {
    const found = await walk(db, condition, from, "after", QUEUE_PAGE + 1);
    return { ids: found.slice(0, QUEUE_PAGE), earlier: true, later: found.length > QUEUE_PAGE, total: null };
  }
  if (from) {
    const found = await walk(db, condition, from, "before", QUEUE_PAGE + 1);
    const ids = found.slice(0, QUEUE_PAGE).reverse();
    if (found.length > QUEUE_PAGE) return { ids, earlier: true, later: true, total: null };
    // Less than a page stands before it: this is the first one.
  }
  const found = await walk(db, condition, null, "after", COUNTED_UP_TO + 1);
  const ids = found.slice(0, QUEUE_PAGE);
  return { ids, earlier: false, later: found.length > QUEUE_PAGE, total: found.length };
}
