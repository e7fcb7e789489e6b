import type { Deps } from "../deps.ts";
import type { SectionInput } from "../domain/assessment.ts";
import { type Actor, can } from "../domain/policy.ts";
import { loadSections, NOTHING_WRITTEN } from "../shared/assessment.ts";
import { passageText } from "../shared/passages.ts";
import { findPage, rowsOf } from "../shared/queue.ts";
import { enterEngagement } from "../shared/scope.ts";
import { living } from "../shared/themes.ts";
import { visible } from "../shared/visible.ts";

const SAID = {
  reference: true,
  language: true,
  wordsApprovedAt: true,
  createdAt: true,
  text: { select: { text: true } },
} as const;

/** One characteristic as it is being written: its words, what speaks to it, and what a search finds that could. */
export async function readAssessmentSection(deps: Deps, actor: Actor, input: SectionInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const { characteristic, words } = input;
  const [sections, links, themes, found] = await Promise.all([
    loadSections(deps.db, engagementId),
    deps.db.assessmentEvidence.findMany({
      where: {
        engagementId,
        characteristic,
        OR: [{ themeId: { not: null } }, { passage: { contribution: { ...visible, erasedAt: null } } }],
      },
      orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
      select: {
        theme: { select: { id: true, name: true } },
        passage: { select: { id: true, startsAt: true, endsAt: true, contribution: { select: SAID } } },
      },
    }),
    deps.db.theme.findMany({
      where: { engagementId, ...living },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    words === "" ? [] : findSaid(deps, engagementId, actor.person?.id ?? "", words),
  ]);
  const linked = links.flatMap(({ passage }) => passage ?? []);
  const linkedThemes = links.flatMap(({ theme }) => theme ?? []);
  const whole = new Set(
    linked.flatMap(({ startsAt, contribution }) => (startsAt === null ? contribution.reference : [])),
  );
  return {
    engagement: { slug: scope.slug, title: scope.title },
    characteristic,
    section: sections.find((section) => section.characteristic === characteristic) ?? {
      characteristic,
      ...NOTHING_WRITTEN,
    },
    linked: linked.map(({ contribution, ...passage }) => asRead(contribution, passage)),
    linkedThemes,
    /** Themes that could be linked. */
    themes: themes.filter(({ id }) => !linkedThemes.some((theme) => theme.id === id)),
    found: found.filter(({ reference }) => !whole.has(reference)).map((said) => asRead(said)),
    mayWrite: can(actor, "engagement.manage", scope),
    mayLink: can(actor, "contribution.theme", scope),
  };
}
export type AssessmentSectionDesk = Awaited<ReturnType<typeof readAssessmentSection>>;

/** The first page of what the desk's own search finds. */
async function findSaid(deps: Deps, engagementId: string, personId: string, words: string) {
  const rows = await rowsOf(deps.db, engagementId, personId, { words });
  const { ids } = await findPage(deps.db, engagementId, rows, {});
  return deps.db.contribution.findMany({
    where: { id: { in: ids }, erasedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: SAID,
  });
}

interface Said {
  reference: string;
  language: string;
  wordsApprovedAt: Date | null;
  createdAt: Date;
  text: { text: string } | null;
}
const WHOLE = { id: null, startsAt: null, endsAt: null };
type Part = { id: string | null; startsAt: number | null; endsAt: number | null };

function asRead(said: Said, part: Part = WHOLE) {
  return {
    reference: said.reference,
    language: said.language,
    /** Of a part of what somebody said: which, and where it begins. */
    passage: part.startsAt === null ? null : part.id,
    startsAt: part.startsAt,
    text: said.text ? passageText(said.text.text, part) : "",
    at: said.createdAt,
    approved: said.wordsApprovedAt !== null,
  };
}
