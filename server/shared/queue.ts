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

/** Where rows of the queue come from, which of them are meant, and what stands for their place in its order. */
interface Rows {
  from: Condition;
  where: Condition;
  at: Condition;
  id: Condition;
}

const EVERYTHING = {
  from: Prisma.sql`"Contribution" said`,
  at: Prisma.sql`said."createdAt"`,
  id: Prisma.sql`said.id`,
};

/** What carries a theme, found in its own order: a theme is not looked for in all that was said. One passage a row. */
const IN_THEME = {
  from: Prisma.sql`"PassageTheme" themed
    JOIN "Passage" passage ON passage.id = themed."passageId" AND passage."cutAt" IS NULL
    JOIN "Contribution" said ON said.id = themed."contributionId"`,
  at: Prisma.sql`themed."saidAt"`,
  id: Prisma.sql`themed."contributionId"`,
};

/** What one and the same passage has to be, all at once. */
function passageWith(
  engagementId: string,
  personId: string,
  { response, theme, given }: QueueFilters,
  clause: OfClause | null,
): Condition[] {
  const all: Condition[] = [];
  if (theme) all.push(Prisma.sql`themed."themeId" = ${theme}::uuid`);
  if (given === "me") all.push(Prisma.sql`passage."givenTo" = ${personId}::uuid`);
  if (given === "somebody") all.push(Prisma.sql`passage."givenTo" IS NOT NULL`);
  // What a clause or a response is asked of is the contribution, unless something else is asked of its passages.
  const other = theme || given || (response && clause);
  if (response && other) all.push(RESPONSE[response].passage(engagementId));
  if (clause && other) all.push(clause.passage);
  return all;
}

/** Passages that were given to somebody are few: they are looked up first. */
const ofFew = (engagementId: string, its: readonly Condition[]) => Prisma.sql`said.id IN (
  SELECT passage."contributionId" FROM "Passage" passage
  WHERE ${Prisma.join([Prisma.sql`passage."engagementId" = ${engagementId}::uuid`, Prisma.sql`passage."cutAt" IS NULL`, ...its], " AND ")}
)`;

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

/** Everything that a reader narrowed the queue to. */
export async function rowsOf(
  db: Db,
  engagementId: string,
  personId: string,
  filters: QueueFilters,
): Promise<Rows> {
  const { words, show, response, given, theme, question, clause, perspective, voice, channel } = filters;
  if (response) await settleResponses(db, engagementId);
  const all = [Prisma.sql`said."engagementId" = ${engagementId}::uuid`, VISIBLE];
  if (show) all.push(SHOW[show]);
  const belonging = clause ? await ofClause(db, engagementId, clause) : null;
  if (belonging) all.push(belonging.contribution);
  if (response) all.push(RESPONSE[response].said);
  const its = passageWith(engagementId, personId, filters, belonging);
  if (theme) all.push(...its);
  else if (given) all.push(ofFew(engagementId, its));
  else if (its.length > 0) all.push(somePassage(Prisma.join(its, " AND ")));
  if (question) all.push(Prisma.sql`said."questionId" = ${question}::uuid`);
  if (perspective) all.push(Prisma.sql`said.perspective = ${perspective}::"Perspective"`);
  if (voice) all.push(Prisma.sql`said.voice = ${voice}::"Voice"`);
  if (channel) all.push(Prisma.sql`said.channel = ${channel}::"Channel"`);
  if (words) {
    const named = await byReference(db, engagementId, words);
    all.push(named.length > 0 ? Prisma.sql`said.id = ANY (${named}::uuid[])` : hasWords(words));
  }
  return { ...(theme ? IN_THEME : EVERYTHING), where: Prisma.join(all, " AND ") };
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
  { from: rows, where, at, id }: Rows,
  from: Place | null,
  side: "after" | "before",
  most: number,
): Promise<string[]> {
  const order = side === "before" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const there = from
    ? Prisma.sql`AND (${at}, ${id}) ${side === "before" ? Prisma.sql`<` : Prisma.sql`>`}
        (${from.createdAt}, ${from.id}::uuid)`
    : Prisma.empty;
  // A theme may be carried by several passages of one contribution: it stands in the queue once.
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ${at} AS at, ${id} AS id FROM ${rows} WHERE ${where} ${there}
    ORDER BY ${at} ${order}, ${id} ${order} LIMIT ${most}`;
  return found.map((row) => row.id);
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
  rows: Rows,
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
    const found = await walk(db, rows, from, "after", QUEUE_PAGE + 1);
    return { ids: found.slice(0, QUEUE_PAGE), earlier: true, later: found.length > QUEUE_PAGE, total: null };
  }
  if (from) {
    const found = await walk(db, rows, from, "before", QUEUE_PAGE + 1);
    const ids = found.slice(0, QUEUE_PAGE).reverse();
    if (found.length > QUEUE_PAGE) return { ids, earlier: true, later: true, total: null };
    // Less than a page stands before it: this is the first one.
  }
  const found = await walk(db, rows, null, "after", COUNTED_UP_TO + 1);
  const ids = found.slice(0, QUEUE_PAGE);
  return { ids, earlier: false, later: found.length > QUEUE_PAGE, total: found.length };
}
