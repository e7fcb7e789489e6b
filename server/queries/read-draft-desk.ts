import type { Deps } from "../deps.ts";
import { diffWords } from "../domain/diff.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { type DraftInput, mayBePublished, secondReaderProblem, writersOf } from "../domain/second-reading.ts";
import { anySentences, easyReadOf, type Sentence } from "../domain/wording.ts";
import { CHOSEN, choiceOf } from "../shared/chosen.ts";
import { answersOf, drafts, WITH_TARGETS, waitsForReading } from "../shared/drafts.ts";
import { passageText } from "../shared/passages.ts";
import { namesOf } from "../shared/people.ts";
import { enterEngagement } from "../shared/scope.ts";
import { visible } from "../shared/visible.ts";

/** Words of those whom it answers that are shown at once. */
const SHOWN = 20;

const linesOf = (easyRead: readonly Sentence[]) => easyRead.map(({ text }) => text).join("\n");

/** One draft of a response: what it answers, its words and how they became so, and what second readers said. */
export async function readDraftDesk(deps: Deps, actor: Actor, input: DraftInput) {
  const scope = await enterEngagement(deps.db, actor, "contribution.read", { slug: input.engagement });
  const { engagementId } = scope;
  const found = await deps.db.response.findFirst({
    where: { engagementId, id: input.response, OR: [drafts, { publishedAt: { not: null } }] },
    include: {
      ...WITH_TARGETS,
      wordings: true,
      edits: { orderBy: { revision: "asc" } },
      readings: { orderBy: [{ readAt: "asc" }, { id: "asc" }] },
    },
  });
  if (!found) return refuse("not-found");
  const answers = answersOf(found);
  const me = actor.person?.id ?? "";
  const [rule, words, names] = await Promise.all([
    deps.db.engagement.findUniqueOrThrow({
      where: { id: engagementId },
      select: { secondReaderNeeded: true },
    }),
    readWords(deps, engagementId, answers),
    namesOf(deps.db, [...writersOf(found), ...found.readings.map(({ readBy }) => readBy)]),
  ]);
  const nameOf = (id: string) => names.get(id) ?? "somebody";
  const easyRead = easyReadOf(found.wordings);
  const states = [
    ...found.edits.map((edit) => ({ ...edit, easyRead: anySentences.parse(edit.easyRead) })),
    { kind: found.kind, reason: found.reason, easyRead },
  ];
  const draft = found.publishedAt === null;
  const mayRespond = draft && can(actor, "response.record", scope);
  const writers = writersOf(found);
  return {
    engagement: { slug: scope.slug, title: scope.title },
    id: found.id,
    kind: found.kind,
    reason: found.reason,
    /** A sentence on each line, as it is edited. */
    easyRead: linesOf(easyRead),
    state: found.state,
    revision: found.revision,
    publishedAt: found.publishedAt,
    by: nameOf(found.createdBy),
    at: found.createdAt,
    answers,
    words,
    waitsForReading: waitsForReading(found),
    needed: rule.secondReaderNeeded,
    /** Who gave it other words, the newest first, and what changed. */
    edits: found.edits
      .map((edit, index) => ({
        by: nameOf(edit.editedBy),
        at: edit.editedAt,
        kindBefore: edit.kind === states[index + 1]?.kind ? null : edit.kind,
        diff: diffWords(edit.reason, states[index + 1]?.reason ?? ""),
        easyReadDiff: diffWords(
          linesOf(states[index]?.easyRead ?? []),
          linesOf(states[index + 1]?.easyRead ?? []),
        ),
      }))
      .reverse(),
    /** The newest first. */
    readings: found.readings
      .map(({ readBy, readAt, verdict, note, revision }) => ({
        by: nameOf(readBy),
        at: readAt,
        verdict,
        note,
        ofTheseWords: revision === found.revision,
      }))
      .reverse(),
    mine: writers.has(me),
    may: {
      edit: mayRespond,
      secondRead: mayRespond && secondReaderProblem(writers, me) === null,
      publish: mayRespond && mayBePublished(found.state, rule.secondReaderNeeded) && !waitsForReading(found),
    },
  };
}

/** Some of what people said that it answers: the passages themselves, and those that carry its themes. */
async function readWords(deps: Deps, engagementId: string, answers: ReturnType<typeof answersOf>) {
  const where = {
    engagementId,
    contribution: visible,
    OR: [
      { id: { in: answers.contributions.map(({ passage }) => passage) } },
      { cutAt: null, themes: { some: { themeId: { in: answers.themes.map(({ id }) => id) } } } },
    ],
  };
  const [total, rows] = await Promise.all([
    deps.db.passage.count({ where }),
    deps.db.passage.findMany({
      where,
      orderBy: [{ contribution: { createdAt: "asc" } }, { contributionId: "asc" }, { startsAt: "asc" }],
      take: SHOWN,
      select: {
        id: true,
        startsAt: true,
        endsAt: true,
        contribution: {
          select: {
            reference: true,
            perspective: true,
            language: true,
            text: { select: { text: true } },
            ...CHOSEN,
          },
        },
      },
    }),
  ]);
  return {
    total,
    shown: rows.map(({ id, contribution: { text, question, option, choices, ...said }, ...passage }) => ({
      ...said,
      passage: id,
      choice: choiceOf({ question, option, choices }),
      text: text ? passageText(text.text, passage) : null,
    })),
  };
}
