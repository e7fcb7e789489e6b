/** What leaves the house when the contributions of an activity are downloaded. */
import { z } from "zod";
import { ACTIVITY_KINDS, activityInput } from "./activity.ts";
import { RESPONSE_KINDS } from "./response.ts";
import { CHANNELS, PERSPECTIVES, VOICES } from "./speaker.ts";
import { sizeInWords, UPLOAD_KINDS } from "./upload.ts";
import { WORDING_FORMATS } from "./wording.ts";

export const EXPORT_FORMATS = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const exportInput = activityInput.extend({ format: z.enum(EXPORT_FORMATS) });
export type ExportInput = z.infer<typeof exportInput>;

/** Contributions that are read, written and sent at once. */
export const EXPORT_CHUNK = 500;

/** Where the schema of the JSON export lies, on every server, for as long as it is the first version. */
export const EXPORT_SCHEMA_PATH = "/schemas/contributions-1.json";

const CONTRIBUTION_KINDS = [
  "answer",
  "clause_comment",
  "wall_note",
  "statement",
  "market_answer",
  "market_question",
  "letter",
  "imported",
] as const;

export const exportedContribution = z.strictObject({
  reference: z.string().describe("Random, public, and the same for ever."),
  activity: z.string().describe("The title of the activity."),
  question: z
    .strictObject({ position: z.int(), words: z.string() })
    .nullable()
    .describe("The question that it answers, in its standard wording."),
  kind: z.enum(CONTRIBUTION_KINDS),
  choices: z.array(z.string()).describe("The options that were chosen, in their standard wording, in order."),
  text: z.string().nullable().describe("The words, as they were said."),
  files: z
    .array(
      z.strictObject({
        name: z.string().describe("As the sender's device called it: it may hold personal data."),
        kind: z.enum(UPLOAD_KINDS),
        size: z.int().describe("Bytes."),
      }),
    )
    .default([])
    .describe("What came with it, in order. The files themselves stay on the server."),
  channel: z.enum(CHANNELS).describe("How it came in."),
  voice: z.enum(VOICES).describe("Who is speaking."),
  perspective: z.enum(PERSPECTIVES).describe("From where they speak."),
  language: z.string().describe("A BCP 47 tag."),
  wording: z.enum(WORDING_FORMATS).describe("The wording that was read when answering."),
  wordingLanguage: z.string().default("en").describe("The language of that wording: a BCP 47 tag."),
  at: z.iso.datetime().describe("When it was said."),
  themes: z.array(z.string()),
  response: z
    .enum(["none", "draft", "published"])
    .describe("How far it, or a theme of it, is answered: of several passages, the least answered one."),
  decisions: z.array(z.enum(RESPONSE_KINDS)).describe("What the published responses say."),
  passages: z
    .array(
      z.strictObject({
        text: z.string(),
        themes: z.array(z.string()),
        response: z.enum(["none", "draft", "published"]),
        decisions: z.array(z.enum(RESPONSE_KINDS)),
      }),
    )
    .default([])
    .describe(
      "The parts that its words were cut into, in order. Together they are all of its words. Empty where it was not cut.",
    ),
  clause: z
    .strictObject({ number: z.string(), title: z.string() })
    .nullable()
    .describe("The clause of the specification that it comments on."),
  withheld: z
    .enum(["erased", "confidential"])
    .nullable()
    .describe(
      "Why words are not here: erased ones leave the row, confidential ones at most a publishable summary.",
    ),
});
export type ExportedContribution = z.infer<typeof exportedContribution>;

const place = { address: z.string(), title: z.string() };

/** What stands above the contributions. */
export const exportHead = z.strictObject({
  $schema: z.string(),
  format: z.literal("throughline-contributions"),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  engagement: z.strictObject(place),
  activity: z.strictObject({ ...place, kind: z.enum(ACTIVITY_KINDS) }),
});
export type ExportHead = z.infer<typeof exportHead>;

export const contributionsExport = z.strictObject({
  ...exportHead.shape,
  contributions: z.array(exportedContribution),
});

/** The JSON Schema (draft 2020-12) of the JSON export. `publicUrl` is where this server is reached. */
export function exportSchema(publicUrl: string): object {
  return {
    $id: publicUrl + EXPORT_SCHEMA_PATH,
    title: "Contributions",
    ...z.toJSONSchema(contributionsExport),
  };
}

/** Without a name of a person: addresses are made of titles. */
export function exportFileName(head: ExportHead, format: string): string {
  return `${head.engagement.address}-${head.activity.address}-${head.exportedAt.slice(0, 10)}.${format}`;
}

const inWords = (name: string) => name.replaceAll("_", " ");
/** Between several values in one cell. Names have no line breaks, so that it parts nothing else. */
export const BETWEEN_VALUES = "\n";

type Cell = string | number | Date;

/** How many of the passages that words were cut into have a published response: "2 of 3". Nothing where they were not cut. */
function answeredOf(passages: ExportedContribution["passages"]): string {
  const answered = passages.filter(({ response }) => response === "published");
  return passages.length > 0 ? `${answered.length} of ${passages.length}` : "";
}

const fileInWords = ({ name, kind, size }: ExportedContribution["files"][number]) =>
  `${name} (${kind}, ${sizeInWords(size)})`;

/** The columns of the tables (CSV, XLSX), in order. What is not there is an empty cell. */
const COLUMNS: readonly (readonly [heading: string, cell: (one: ExportedContribution) => Cell])[] = [
  ["Reference", ({ reference }) => reference],
  ["Activity", ({ activity }) => activity],
  ["Question number", ({ question }) => question?.position ?? ""],
  ["Question", ({ question }) => question?.words ?? ""],
  ["Kind", ({ kind }) => inWords(kind)],
  ["Chosen", ({ choices }) => choices.join(BETWEEN_VALUES)],
  ["Text", ({ text }) => text ?? ""],
  ["Files", ({ files }) => files.map(fileInWords).join(BETWEEN_VALUES)],
  ["Channel", ({ channel }) => inWords(channel)],
  ["Voice", ({ voice }) => inWords(voice)],
  ["Perspective", ({ perspective }) => inWords(perspective)],
  ["Language", ({ language }) => language],
  ["Wording read", ({ wording }) => inWords(wording)],
  ["Language of the wording", ({ wordingLanguage }) => wordingLanguage],
  ["Date (UTC)", ({ at }) => new Date(at)],
  ["Themes", ({ themes }) => themes.join(BETWEEN_VALUES)],
  ["Response", ({ response }) => response],
  ["Passages answered", ({ passages }) => answeredOf(passages)],
  ["Decision", ({ decisions }) => decisions.map(inWords).join(BETWEEN_VALUES)],
  ["Clause", ({ clause }) => (clause ? `${clause.number} ${clause.title}`.trim() : "")],
  ["Withheld", ({ withheld }) => withheld ?? ""],
];
export const EXPORT_COLUMNS: readonly string[] = COLUMNS.map(([heading]) => heading);
export const cellsOf = (one: ExportedContribution): Cell[] => COLUMNS.map(([, cell]) => cell(one));

/**
 * A spreadsheet takes a cell that begins like this for a formula (OWASP, CSV injection); with quotes
 * before it, for one that was guarded already.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const looksLikeFormula = (text: string) => LIKE_A_FORMULA.test(text);
/** What a spreadsheet would run gets a quote before it, and is text. */
export const guardCell = (text: string) => (looksLikeFormula(text) ? `'${text}` : text);
/** Takes the quote of `guardCell` away again. */
export const unguardCell = (text: string) =>
  text.startsWith("'") && looksLikeFormula(text) ? text.slice(1) : text;
