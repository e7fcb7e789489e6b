import type { Db } from "../db.ts";
import type { Perspective } from "../domain/reading.ts";
import { type SaidCounts, suppress } from "../domain/suppression.ts";
import { visible } from "./visible.ts";

export type Voices = SaidCounts<Perspective>;

export interface Spoken {
  passageIds: readonly string[];
  themeIds: readonly string[];
}

interface Where {
  engagementId: string;
  suppressionBelow: number;
}

/**
 * Whose voices stand behind each of some things: how many from each perspective, never who.
 * Somebody who said two things counts once.
 */
export async function loadVoices(
  db: Db,
  { engagementId, suppressionBelow }: Where,
  things: ReadonlyMap<string, Spoken>,
): Promise<(key: string) => Voices> {
  const spoken = [...things.values()];
  const passageIds = [...new Set(spoken.flatMap((thing) => thing.passageIds))];
  const themeIds = [...new Set(spoken.flatMap((thing) => thing.themeIds))];
  const rows = await db.passage.findMany({
    where: {
      engagementId,
      contribution: visible,
      OR: [{ id: { in: passageIds } }, { themes: { some: { themeId: { in: themeIds } } } }],
    },
    select: {
      id: true,
      themes: { select: { themeId: true }, where: { themeId: { in: themeIds } } },
      contribution: { select: { id: true, submissionId: true, perspective: true } },
    },
  });
  return (key) => {
    const thing = things.get(key);
    const passages = new Set(thing?.passageIds);
    const themes = new Set(thing?.themeIds);
    const people = new Map<string, Perspective>();
    for (const { id, themes: coded, contribution } of rows) {
      if (!passages.has(id) && !coded.some(({ themeId }) => themes.has(themeId))) continue;
      people.set(contribution.submissionId ?? contribution.id, contribution.perspective);
    }
    const counts = new Map<Perspective, number>();
    for (const perspective of people.values()) counts.set(perspective, (counts.get(perspective) ?? 0) + 1);
    return suppress(
      [...counts].map(([perspective, count]) => ({ key: perspective, count })),
      suppressionBelow,
    );
  };
}

/** Sources as public pages show them: words only where a person approved them. */
export const publicSource = {
  select: {
    kind: true,
    citation: true,
    passageId: true,
    themeId: true,
    theme: { select: { name: true } },
    outcome: { select: { text: true } },
    liveItem: { select: { title: true } },
    passage: {
      select: {
        contribution: {
          select: {
            reference: true,
            language: true,
            wordsApprovedAt: true,
            text: { select: { text: true } },
          },
        },
      },
    },
  },
} as const;

interface SourceRow {
  kind: "passage" | "theme" | "outcome" | "live_item" | "law" | "editorial";
  citation: string | null;
  passageId: string | null;
  themeId: string | null;
  theme: { name: string } | null;
  outcome: { text: string } | null;
  liveItem: { title: string } | null;
  passage: {
    contribution: {
      reference: string;
      language: string;
      wordsApprovedAt: Date | null;
      text: { text: string } | null;
    };
  } | null;
}

export interface ShownWords {
  reference: string;
  language: string;
  text: string;
}

/** Words that everybody may read, or nothing. */
export function approvedWords(contribution: {
  reference: string;
  language: string;
  wordsApprovedAt: Date | null;
  text: { text: string } | null;
}): ShownWords[] {
  const { reference, language, wordsApprovedAt, text } = contribution;
  return wordsApprovedAt && text ? [{ reference, language, text: text.text }] : [];
}

/** The sources of a change, gathered for a public page. */
export function showSources(sources: readonly SourceRow[]) {
  const unique = (texts: (string | null | undefined)[]) => [...new Set(texts.filter((text) => text != null))];
  const words = new Map<string, ShownWords>(
    sources.flatMap((source) =>
      source.passage
        ? approvedWords(source.passage.contribution).map((shown): [string, ShownWords] => [
            shown.reference,
            shown,
          ])
        : [],
    ),
  );
  return {
    themes: unique(sources.map(({ theme }) => theme?.name)),
    outcomes: unique(sources.map(({ outcome }) => outcome?.text)),
    liveItems: unique(sources.map(({ liveItem }) => liveItem?.title)),
    laws: unique(sources.map(({ kind, citation }) => (kind === "law" ? citation : null))),
    tidied: unique(sources.map(({ kind, citation }) => (kind === "editorial" ? citation : null))),
    words: [...words.values()],
  };
}

/** What speaks in a list of sources. */
export function spokenIn(sources: readonly Pick<SourceRow, "passageId" | "themeId">[]): Spoken {
  return {
    passageIds: sources.flatMap(({ passageId }) => passageId ?? []),
    themeIds: sources.flatMap(({ themeId }) => themeId ?? []),
  };
}
