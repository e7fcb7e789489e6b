/** Themes as they are found, locked, continued and written into their history. */
import type { Prisma } from "../../prisma/generated/client.ts";
import type { Db, Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { livingTheme, type ThemeChange } from "../domain/theme.ts";

/** Themes that have not been merged. The others keep what was published of them, and lead on. */
export const living = { mergedAt: null } satisfies Prisma.ThemeWhereInput;

/** What each theme of an engagement leads on to. Those are few: hundreds at most. */
export async function loadLeads(db: Db | Tx, engagementId: string): Promise<Map<string, string | null>> {
  const themes = await db.theme.findMany({
    where: { engagementId },
    select: { id: true, mergedIntoId: true },
  });
  return new Map(themes.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
}

/** A theme as a public page names it: whether an answer to it is published, and where that stands. */
export interface ShownTheme {
  id: string;
  name: string;
  answered: boolean;
}

/** For themes that a version names: one that was merged leads to the answer of the theme it was merged into. */
export async function leadToAnswers(
  db: Db,
  engagementId: string,
): Promise<(theme: ShownTheme) => ShownTheme> {
  const leads = await loadLeads(db, engagementId);
  const targets = await db.responseTarget.findMany({
    where: { engagementId, themeId: { not: null }, response: { publishedAt: { not: null } } },
    distinct: ["themeId"],
    select: { themeId: true },
  });
  const answered = new Set(targets.map(({ themeId }) => themeId));
  return (theme) => {
    for (let at: string | null = theme.id; at; at = leads.get(at) ?? null) {
      if (answered.has(at)) return { ...theme, id: at, answered: true };
    }
    return theme;
  };
}

/**
 * The living theme of each of these, which nobody merges until this transaction ends. Those that are not of this
 * engagement are left out.
 */
export async function leadOn(
  tx: Tx,
  engagementId: string,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const asked = [...new Set(ids)];
  const leads = new Map<string, string | null>();
  for (let next = asked; next.length > 0; ) {
    const rows = await tx.$queryRaw<{ id: string; into: string | null }[]>`
      SELECT id::text, "mergedIntoId"::text AS into FROM "Theme"
      WHERE "engagementId" = ${engagementId}::uuid AND id = ANY (${next}::uuid[])
      ORDER BY id FOR KEY SHARE`;
    for (const { id, into } of rows) leads.set(id, into);
    next = rows.flatMap(({ into }) => (into && !leads.has(into) ? [into] : []));
  }
  return new Map(asked.flatMap((id) => (leads.has(id) ? [[id, livingTheme(leads, id)] as const] : [])));
}

/** The living themes of these names, however they are written; those that are not there yet are made. */
export async function themesNamed(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  engagementId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  // In one order everywhere: two who make the same themes wait for each other, and never both.
  for (const name of [...new Set(names)].sort()) {
    const there = await findNamed(tx, engagementId, name);
    if (there) {
      found.set(name, there.id);
      continue;
    }
    const id = deps.ids.row();
    const { count } = await tx.theme.createMany({
      data: [{ id, engagementId, name, createdAt: deps.clock() }],
      skipDuplicates: true,
    });
    if (count > 0) await recordTheme(deps, tx, actor, { engagementId, themeId: id, kind: "made" });
    found.set(
      name,
      count > 0 ? id : ((await findNamed(tx, engagementId, name))?.id ?? refuse("done-meanwhile")),
    );
  }
  // In the order in which they were named, as whoever named them reads them.
  return new Map(names.flatMap((name) => (found.has(name) ? [[name, found.get(name) ?? ""] as const] : [])));
}

/** The theme that this name means: the living one, or what the last of this name was merged into. */
export async function findNamed(tx: Db | Tx, engagementId: string, name: string) {
  const called = await tx.theme.findMany({
    where: {
      engagementId,
      name: { equals: name, mode: "insensitive" },
      OR: [living, { mergeId: { not: null } }],
    },
    orderBy: { mergedAt: "desc" },
    select: { id: true, name: true, mergedAt: true },
  });
  // The database takes % and _ in a name for any letters.
  const same = called.filter((theme) => theme.name.toLowerCase() === name.toLowerCase());
  const there = same.filter(({ mergedAt }) => mergedAt === null);
  const meant = there.find((theme) => theme.name === name) ?? there[0];
  if (meant) return { id: meant.id, merged: false };
  const gone = same[0];
  return gone ? { id: livingTheme(await loadLeads(tx, engagementId), gone.id), merged: true } : null;
}

/** Refuses `theme-exists` for a name that a theme has, or that one had which was merged into another. */
export async function refuseTakenName(tx: Tx, engagementId: string, name: string): Promise<void> {
  // Names that differ only in capitals are one theme to a reader.
  const there = await findNamed(tx, engagementId, name);
  if (!there) return;
  if (!there.merged)
    return refuse("theme-exists", undefined, { name: "Choose another name, or use that theme." });
  const into = await tx.theme.findUniqueOrThrow({ where: { id: there.id }, select: { name: true } });
  return refuse("theme-exists", `A theme of this name was merged into “${into.name}”.`, {
    name: "Choose another name, or use that theme.",
  });
}

/** Of two who give the same name at once, the second is refused as whoever comes later is. */
export async function nameTakenAtOnce<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return refuse("theme-exists", undefined, { name: "Choose another name, or use that theme." });
  }
}

interface Happened {
  engagementId: string;
  /** Any row of the theme. */
  themeId: string;
  kind: ThemeChange;
  otherId?: string;
  name?: string;
  passages?: number;
  mergeId?: string;
}

/** Writes into the history of a theme what somebody did to it. */
export async function recordTheme(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { themeId, ...happened }: Happened,
): Promise<void> {
  const { firstId } = await tx.theme.findUniqueOrThrow({ where: { id: themeId }, select: { firstId: true } });
  await tx.themeChange.create({
    data: {
      ...happened,
      id: deps.ids.row(),
      themeId: firstId ?? themeId,
      changedBy: actor.person?.id ?? "",
      changedAt: deps.clock(),
    },
  });
}

/** Locks themes that somebody is about to merge, split or rename, and reads them as they are now. */
export async function lockThemes(tx: Tx, engagementId: string, ids: readonly string[]) {
  await tx.$queryRaw`
    SELECT id FROM "Theme" WHERE "engagementId" = ${engagementId}::uuid AND id = ANY (${[...ids]}::uuid[])
    ORDER BY id FOR UPDATE`;
  const themes = await tx.theme.findMany({ where: { engagementId, id: { in: [...ids] } } });
  if (themes.length < new Set(ids).size) return refuse("not-found");
  const gone = themes.find(({ mergedAt }) => mergedAt !== null);
  if (gone) {
    return refuse(
      "changed-meanwhile",
      `Somebody else changed the theme “${gone.name}” just now. Look again.`,
    );
  }
  return new Map(themes.map((theme) => [theme.id, theme]));
}

/** Whether a published response or a clause names it: people may have read its name and whom it gathers. */
async function isNamed(tx: Tx, themeId: string): Promise<boolean> {
  const [answered, sources] = [
    await tx.responseTarget.count({ where: { themeId, response: { publishedAt: { not: null } } } }),
    await tx.sourceLink.count({ where: { themeId } }),
  ];
  return answered + sources > 0;
}

type ThemeRow = {
  id: string;
  engagementId: string;
  name: string;
  description: string;
  firstId: string | null;
};

/**
 * The row in which a locked theme may be renamed or lose passages. What was published of it keeps what it showed:
 * then the theme goes on in a new row with the same passages, and the old one leads on to it.
 */
export async function rowToChange(deps: Deps, tx: Tx, actor: Actor, theme: ThemeRow): Promise<string> {
  if (!(await isNamed(tx, theme.id))) return theme.id;
  const { engagementId, name, description } = theme;
  const id = deps.ids.row();
  const mergedAt = deps.clock();
  await tx.theme.update({ where: { id: theme.id }, data: { mergedAt, mergedBy: actor.person?.id ?? "" } });
  await tx.theme.create({
    data: { id, engagementId, name, description, createdAt: mergedAt, firstId: theme.firstId ?? theme.id },
  });
  await tx.theme.update({ where: { id: theme.id }, data: { mergedIntoId: id } });
  // A draft of the equality impact assessment speaks of the theme as it is now; what was published is frozen.
  await tx.assessmentEvidence.updateMany({ where: { themeId: theme.id }, data: { themeId: id } });
  await tx.$executeRaw`
    INSERT INTO "PassageTheme" ("engagementId", "passageId", "themeId", "codedBy", "codedAt", "mergeId")
    SELECT "engagementId", "passageId", ${id}::uuid, "codedBy", "codedAt", "mergeId"
    FROM "PassageTheme" WHERE "themeId" = ${theme.id}::uuid`;
  return id;
}
