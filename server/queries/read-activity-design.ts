import type { Deps } from "../deps.ts";
import { type ActivityInput, activityState } from "../domain/activity.ts";
import { FIRST_LANGUAGE } from "../domain/language.ts";
import { type Actor, can } from "../domain/policy.ts";
import { isAskedOf, missingWording } from "../domain/question.ts";
import { wordingIn } from "../domain/translation.ts";
import { readWording } from "../domain/wording.ts";
import { listSections } from "../shared/consult.ts";
import { ownQuestions } from "../shared/own-questions.ts";
import { enterActivity } from "../shared/scope.ts";

/** An activity as those who design it see it: its questions in every wording, and what lacks one. */
export async function readActivityDesign(deps: Deps, actor: Actor, input: ActivityInput) {
  const { engagement, activity } = await enterActivity(deps.db, actor, "engagement.read", input);
  const { engagementId } = engagement;
  const [wordings, sections, questions, notes, clauses] = await Promise.all([
    deps.db.wording.findMany({ where: { activityId: activity.id } }),
    listSections(deps.db, activity.id),
    deps.db.question.findMany({
      where: { activityId: activity.id, ...ownQuestions },
      orderBy: { position: "asc" },
      include: {
        wordings: true,
        options: { orderBy: { position: "asc" }, include: { wordings: true } },
        clause: {
          select: {
            revisions: { orderBy: { sequence: "desc" }, take: 1, select: { number: true, title: true } },
          },
        },
      },
    }),
    deps.db.packVersion.findMany({
      where: { engagementId, note: { not: null }, document: { activityId: activity.id } },
      orderBy: { publishedAt: "asc" },
      select: { id: true, note: true, wordings: true, document: { select: { title: true } } },
    }),
    deps.db.clauseRevision.findMany({
      where: { engagementId, clause: { retiredAt: null } },
      distinct: ["clauseId"],
      orderBy: [{ clauseId: "asc" }, { sequence: "desc" }],
      select: { clauseId: true, number: true, title: true, position: true },
    }),
  ]);
  return {
    engagement: { slug: engagement.slug, title: engagement.title, published: engagement.published },
    slug: activity.slug,
    kind: activity.kind,
    title: activity.title,
    introduction: activity.introduction,
    wordings: wordings.map(readWording),
    rung: activity.rung,
    state: activityState(activity, deps.clock()),
    openedAt: activity.openedAt,
    closesAt: activity.closesAt,
    closedAt: activity.closedAt,
    lateUntil: activity.lateUntil,
    adultUnder: activity.adultUnder,
    sections: sections.map(({ id, position, revision, wordings }) => {
      const said = wordings.map(readWording);
      const title = wordingIn(said, FIRST_LANGUAGE, "standard")?.heading ?? "";
      return { id, position, revision, title, wordings: said };
    }),
    questions: questions.map(
      ({
        id,
        sectionId,
        position,
        kind,
        mostChoices,
        welcomes,
        mostFiles,
        mayBeConfidential,
        perspectives,
        clause,
        wordings,
        options,
      }) => {
        const said = wordings.map(readWording);
        const choices = options.map((option) => ({
          position: option.position,
          wordings: option.wordings.map(readWording),
        }));
        return {
          id,
          section: sectionId,
          position,
          kind,
          mostChoices,
          welcomes,
          mostFiles,
          mayBeConfidential,
          perspectives,
          clause: clause?.revisions[0] ?? null,
          wordings: said,
          options: choices,
          missing: missingWording({ wordings: said, options: choices }, "easy_read"),
          /** Nothing where no young person is asked. */
          missingForYoung: isAskedOf({ perspectives }, "young_person")
            ? missingWording({ wordings: said, options: choices }, "young_people")
            : { question: false, options: [] },
        };
      },
    ),
    /** Notes to readers of changes in the information pack. */
    notes: notes.map(({ id, note, wordings, document }) => ({
      version: id,
      title: document.title,
      note: note ?? "",
      wordings: wordings.map(readWording),
    })),
    clauses: clauses
      .sort((one, other) => one.position - other.position)
      .map(({ clauseId, number, title }) => ({ clauseId, number, title })),
    mayDesign: can(actor, "activity.design", engagement),
    mayExport: can(actor, "contribution.export", engagement),
  };
}
