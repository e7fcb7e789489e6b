/**
 * The draft equality impact assessment of an engagement: what is known, who may be affected and what will be done,
 * by characteristic. Staff write it; what people said is linked to it by a person, never by who they are
 * (docs/decisions/0025-evidence-in-an-equality-assessment.md).
 */
import { z } from "zod";
import { engagementInput } from "./engagement.ts";
import { longText, shortText } from "./text.ts";

/** The protected characteristics: Equality Act 2010, section 4. */
export const PROTECTED = [
  "age",
  "disability",
  "gender_reassignment",
  "marriage_and_civil_partnership",
  "pregnancy_and_maternity",
  "race",
  "religion_or_belief",
  "sex",
  "sexual_orientation",
] as const;
/** What councils look at besides; no Act lists these. */
export const ADDED = ["carers", "care_experience", "rural", "low_income"] as const;
export const CHARACTERISTICS = [...PROTECTED, ...ADDED] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];

const characteristic = z.enum(CHARACTERISTICS, "Choose one of the list.");
const revision = z.int().min(0);

/** `words`: a search for what people said, on the page of one characteristic. */
export const sectionInput = engagementInput.extend({ characteristic, words: shortText.default("") });
export type SectionInput = z.infer<typeof sectionInput>;

export const writeSectionInput = engagementInput.extend({
  characteristic,
  known: longText.default(""),
  affected: longText.default(""),
  actions: longText.default(""),
  /** The revision that the writer saw; 0 where nobody had written anything. */
  revision,
});
export type WriteSectionInput = z.infer<typeof writeSectionInput>;

/** What of the evidence is meant: a contribution as a whole, one passage of it, or a theme. */
const evidence = z.union([
  z.object({ reference: z.string(), passage: z.uuid().optional() }),
  z.object({ theme: z.uuid() }),
]);

/** Which characteristics it speaks to from now on, and to which no more. What is not named stays as it is. */
export const linkEvidenceInput = engagementInput.extend({
  evidence,
  add: z.array(characteristic).max(CHARACTERISTICS.length).default([]),
  remove: z.array(characteristic).max(CHARACTERISTICS.length).default([]),
});
export type LinkEvidenceInput = z.infer<typeof linkEvidenceInput>;

/** Without a passage all of the contribution is meant. */
export const evidenceOfInput = engagementInput.extend({
  reference: z.string(),
  passage: z.uuid().optional().catch(undefined),
});
export type EvidenceOfInput = z.infer<typeof evidenceOfInput>;

export const publishAssessmentInput = engagementInput.extend({
  /** What the assessment is about, and for whom it was written. */
  focus: longText.min(1, "Say what this looks at."),
  team: shortText.min(1, "Say which team wrote it."),
  /** How many drafts there were when its publisher looked. */
  after: z.int().min(0),
});
export type PublishAssessmentInput = z.infer<typeof publishAssessmentInput>;

/** `number` names an older draft; without it the newest is meant. */
export const assessmentInput = engagementInput.extend({ number: z.int32().positive().optional() });
export type AssessmentInput = z.infer<typeof assessmentInput>;

/** How many contributions speak to a characteristic, as everybody is told: nothing where it is not told. */
export type Told = number | null;

/** A published draft as it is stored. Its words and numbers stay; people's own words are looked up each time. */
export const publishedSections = z.array(
  z.object({
    characteristic,
    known: z.string(),
    affected: z.string(),
    actions: z.string(),
    told: z.number().int().nullable(),
    passages: z.array(z.uuid()),
    themes: z.array(z.string()),
  }),
);
export type PublishedSection = z.infer<typeof publishedSections>[number];

/**
 * What may be told of a count. Below `below` it is not, and neither is a number that lies so near to one that is
 * public of nearly the same contributions that the difference would be a small number: an earlier draft's, or that
 * of a theme that is part of it. Nobody stands behind a zero.
 */
export function tellCount(count: number, nearby: readonly number[], below: number): Told {
  if (count > 0 && count < below) return null;
  return nearby.some((told) => told !== count && Math.abs(told - count) < below) ? null : count;
}

/** Nobody has written anything in it. */
export function isBare({
  known,
  affected,
  actions,
}: Pick<PublishedSection, "known" | "affected" | "actions">) {
  return known === "" && affected === "" && actions === "";
}
