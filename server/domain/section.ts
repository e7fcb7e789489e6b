/** Sections of a consultation: questions that stand together, under a title. */
import { z } from "zod";
import { activityInput } from "./activity.ts";
import { shortText } from "./text.ts";
import { anySentences } from "./wording.ts";

/** Sections of one consultation. More are no help to anybody who answers. */
export const MOST_SECTIONS = 20;

const section = z.uuid("Choose a section that is listed.");
export const direction = z.enum(["up", "down"]);
export type Direction = z.infer<typeof direction>;

/** Adds a section, or with its id changes the one that its writer saw. */
export const saveSectionInput = activityInput.extend({
  section: section.optional(),
  revision: z.int32().optional(),
  title: shortText.min(1, "Write its title."),
  introduction: anySentences.default([]),
  /** Its title in Easy Read, where that is easier. */
  easyTitle: shortText.default(""),
  easyRead: anySentences.default([]),
});
export type SaveSectionInput = z.infer<typeof saveSectionInput>;

export const moveSectionInput = activityInput.extend({ section, direction });
export type MoveSectionInput = z.infer<typeof moveSectionInput>;

export const removeSectionInput = activityInput.extend({ section });
export type RemoveSectionInput = z.infer<typeof removeSectionInput>;

/** Puts a question at the end of a section, or with null at the end of those that stand before all sections. */
export const placeQuestionInput = activityInput.extend({ question: z.uuid(), section: section.nullable() });
export type PlaceQuestionInput = z.infer<typeof placeQuestionInput>;

interface Placed {
  id: string;
  section: string | null;
}

/** Ids in their order. Questions without a section stand before all sections. */
export interface Arrangement {
  sections: readonly string[];
  questions: readonly Placed[];
}

/** Question by question as people meet them: each section in one piece. */
export function inOrder({ sections, questions }: Arrangement): Arrangement {
  const place = ({ section }: Placed) => (section === null ? -1 : sections.indexOf(section));
  return { sections, questions: [...questions].sort((one, other) => place(one) - place(other)) };
}

/** Which part each question is in, counted among the sections that hold any of these: from 1; and where a part begins. */
export function partsOf(questions: readonly { sectionId: string | null }[]) {
  const held = [...new Set(questions.flatMap(({ sectionId }) => sectionId ?? []))];
  return questions.map(({ sectionId }, index) =>
    sectionId === null
      ? null
      : {
          number: held.indexOf(sectionId) + 1,
          count: held.length,
          begins: questions[index - 1]?.sectionId !== sectionId,
        },
  );
}

/** Moves a question by one place; past the end of its section, into the section beside it. */
export function moveQuestion(arrangement: Arrangement, id: string, direction: Direction): Arrangement {
  const { sections, questions } = inOrder(arrangement);
  const at = questions.findIndex((question) => question.id === id);
  const moved = questions[at];
  if (!moved) return arrangement;
  const step = direction === "up" ? -1 : 1;
  const beside = questions[at + step];
  if (beside && beside.section === moved.section) {
    return { sections, questions: questions.with(at, beside).with(at + step, moved) };
  }
  const places = [null, ...sections];
  const section = places[places.indexOf(moved.section) + step];
  if (section === undefined) return arrangement;
  const others = questions.filter((question) => question !== moved);
  const there = { ...moved, section };
  return inOrder({
    sections,
    questions: direction === "up" ? [...others, there] : [there, ...others],
  });
}

/** Puts a question at the end of a section, or of those before all sections. */
export function placeQuestion(
  { sections, questions }: Arrangement,
  id: string,
  section: string | null,
): Arrangement {
  const moved = questions.filter((question) => question.id === id);
  const others = questions.filter((question) => question.id !== id);
  return inOrder({
    sections,
    questions: [...others, ...moved.map((question) => ({ ...question, section }))],
  });
}

/** Swaps a section, with its questions, with the one before or after it. */
export function moveSection(
  { sections, questions }: Arrangement,
  id: string,
  direction: Direction,
): Arrangement {
  const at = sections.indexOf(id);
  const other = at + (direction === "up" ? -1 : 1);
  const beside = sections[other];
  if (at < 0 || beside === undefined) return { sections, questions };
  return inOrder({ sections: sections.with(at, beside).with(other, id), questions });
}

/** Takes a section away. Its questions stay where they stand: in the section before it, or before all sections. */
export function withoutSection(arrangement: Arrangement, id: string): Arrangement {
  const { sections, questions } = inOrder(arrangement);
  const before = sections[sections.indexOf(id) - 1] ?? null;
  return {
    sections: sections.filter((section) => section !== id),
    questions: questions.map((question) =>
      question.section === id ? { ...question, section: before } : question,
    ),
  };
}
