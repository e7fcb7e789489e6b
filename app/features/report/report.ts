/** The report of a consultation, in the order in which engagement reports are read. It holds public words only. */
import { points, sayings, verdicts } from "../../../accessibility/interface/fairness.ts";
import { results as resultWords } from "../../../accessibility/interface/results.ts";
import { fill } from "../../../accessibility/interface/words.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import { languageOf } from "../../../server/domain/language.ts";
import { formatWords } from "../pack/words.ts";
import { responseWords } from "../reading/words.ts";
import { voicesInWords } from "../specification/voices.tsx";
import { type Block, heading, list, text } from "./block.ts";
import { howMany, whatWasAnswered, whoAnswered } from "./numbers.ts";
import type { ReportParts } from "./report-parts.ts";

const NOT_PUBLISHED =
  "The numbers are not published yet. They stand in this report once they are: counted once, with small numbers kept back.";

function whatWeAsked({ front, openness, consultation }: ReportParts): Block[] {
  return [
    heading(1, "What we asked, and why"),
    text(front.summary),
    text(consultation.activity.introduction),
    heading(2, "What could change"),
    ...(front.canChange.length > 0
      ? list(front.canChange.map(({ title }) => title))
      : [text("Nothing is listed.")]),
    heading(2, "What was fixed, and why"),
    ...(front.fixed.length > 0
      ? list(front.fixed.map(({ title, reason }) => `${title}: ${reason ?? "no reason was given."}`))
      : [text("Nothing is listed.")]),
    heading(2, "Options that were put aside"),
    ...(openness.discarded.length > 0
      ? list(
          openness.discarded.map(
            ({ title, what, why, discardedBy, discardedOn }) =>
              `${title}: ${what} It was put aside by ${discardedBy} on ${dayInWords(discardedOn)}. ${why}`,
          ),
        )
      : [text(openness.noOthers?.because ?? "None are listed.")]),
    heading(2, "The questions"),
    ...list(consultation.questions.map(({ number, sentences }) => `${number}. ${said(sentences)}`)),
  ];
}

const said = (sentences: readonly { text: string }[]) => sentences.map(({ text: words }) => words).join(" ");

function whoWeHeard({ results }: ReportParts): Block[] {
  const title = heading(1, "Who we heard from");
  if (!results) return [title, text(NOT_PUBLISHED)];
  return [
    title,
    text(
      `These numbers were published on ${dayInWords(results.perspective.publishedAt)}, and stay as they were.`,
    ),
    text(fill(resultWords.star.standard, { below: results.perspective.shown.below })),
    howMany(results.perspective.shown.questions),
    ...(["perspective", "voice", "channel"] as const).flatMap((grouping) =>
      whoAnswered(grouping, results[grouping].shown.questions),
    ),
  ];
}

/** How answers came, as far as the published results tell it. */
function channelsIn({ results }: ReportParts): string[] {
  const tables = results?.channel.shown.questions.flatMap(({ table }) => table ?? []) ?? [];
  const keys = tables.flatMap(({ groups, withheld }) => [...groups.map(({ key }) => key), ...withheld]);
  return [...new Set(keys)].map((key) => resultWords.groups[key].standard.toLowerCase());
}

function howWeListened(parts: ReportParts): Block[] {
  const { consultation, pack, fairness } = parts;
  const channels = channelsIn(parts);
  const { openedAt, closesAt, closedAt } = consultation.activity;
  const closed = [closesAt, closedAt].filter((day): day is Date => day !== null).sort((a, b) => +a - +b)[0];
  const at = (day: Date | null | undefined) => (day ? dayInWords(day) : "not set");
  return [
    heading(1, "How we listened"),
    ...list([
      `First day for answers: ${at(openedAt)}`,
      `Last day for answers: ${at(closed)}`,
      ...(channels.length > 0 ? [`How answers came: ${channels.join(", ")}`] : []),
      `Languages: ${consultation.languages.map((code) => languageOf(code)?.english ?? code).join(", ")}`,
    ]),
    heading(2, "What people could read first"),
    ...(pack.documents.length > 0
      ? list(pack.documents.map(({ title, format }) => `${title} (${formatWords[format].standard})`))
      : [text("There was no information pack.")]),
    heading(2, "Was it fair?"),
    text(`This is what the record shows as of ${dayInWords(fairness.at)}. There is no score.`),
    ...fairness.points.flatMap(({ point, findings }) => [
      heading(3, points[point].standard),
      ...list(
        findings.map(
          ({ says, values, named, verdict }) =>
            `${verdicts[verdict].standard}. ${[fill(sayings[says].standard, values), ...named].join(" ")}`,
        ),
      ),
      ...fairness.reasons
        .filter((given) => given.point === point)
        .map(({ reason, writtenAt }) =>
          text(`Why it was opened all the same, written on ${dayInWords(writtenAt)}: ${reason}`),
        ),
    ]),
  ];
}

function whatPeopleSaid({ results, story }: ReportParts): Block[] {
  const byName = new Map(story.themes.map((theme) => [theme.now ?? theme.name, theme]));
  const counted = results?.perspective.shown.themes ?? [];
  const names = [...new Set([...counted.map(({ name }) => name), ...byName.keys()])];
  return [
    heading(1, "What people said"),
    text("Words stand here where a person has read them and let everybody read them. Others are not quoted."),
    ...(results
      ? [heading(2, "Question by question"), ...results.perspective.shown.questions.flatMap(whatWasAnswered)]
      : [text(NOT_PUBLISHED)]),
    heading(2, "Theme by theme"),
    ...(names.length === 0 ? [text("There are no themes yet.")] : []),
    ...names.flatMap((name): Block[] => {
      const theme = byName.get(name);
      const voices = counted.find((each) => each.name === name)?.voices ?? theme?.voices;
      return [
        heading(3, name),
        ...(theme?.description ? [text(theme.description)] : []),
        ...(voices && voices.parts.length > 0 ? [text(voicesInWords(voices, "Said by"))] : []),
        ...(theme?.words ?? []).map(
          ({ text: words, language }): Block => ({ kind: "quote", text: words, language }),
        ),
      ];
    }),
  ];
}

type Answered = Pick<ReportParts["story"]["themes"][number], "responses" | "changes">;

const decided = ({ responses, changes }: Answered): Block[] => [
  ...responses.flatMap(({ kind, reason }): Block[] => [
    { kind: "text", text: responseWords[kind].label, strong: true },
    text(reason),
  ]),
  ...list(
    changes.map(({ number, title, label }) => `Clause ${number} ${title} changed in version ${label}.`),
  ),
];

const isAnswered = ({ responses }: Answered) => responses.length > 0;
/** What was decided is a yes, or a yes to a part of it. */
const didSome = ({ responses }: Answered) =>
  responses.some(({ kind }) => kind !== "not_accepted" && kind !== "out_of_scope");
const leftSome = ({ responses }: Answered) =>
  responses.some(({ kind }) => kind !== "accepted" && kind !== "already_covered");

function whatWeDid({ story }: ReportParts): Block[] {
  const themes = story.themes.filter((theme) => isAnswered(theme) && didSome(theme));
  const single = story.single.filter((one) => isAnswered(one) && didSome(one));
  return [
    heading(1, "What we did about it"),
    ...(themes.length + single.length === 0 ? [text("No response is published yet.")] : []),
    ...themes.flatMap((theme) => [heading(2, theme.now ?? theme.name), ...decided(theme)]),
    ...single.flatMap((one) => [heading(2, `To ${one.reference}`), ...quoted(one), ...decided(one)]),
  ];
}

const quoted = ({ words }: ReportParts["story"]["single"][number]): Block[] =>
  words ? [{ kind: "quote", text: words.text, language: words.language }] : [];

/** Only what was not done, or not wholly: the reason is that of the response. */
function whatWeCouldNotDo({ story }: ReportParts): Block[] {
  const reasons = ({ responses }: Answered) =>
    list(
      responses
        .filter(({ kind }) => kind !== "accepted" && kind !== "already_covered")
        .map(({ kind, reason }) => `${responseWords[kind].label}: ${reason}`),
    );
  const themes = story.themes.filter(leftSome);
  const single = story.single.filter(leftSome);
  return [
    heading(1, "What we could not do, and why"),
    ...(themes.length + single.length === 0 ? [text("No response says so.")] : []),
    ...themes.flatMap((theme) => [heading(2, theme.now ?? theme.name), ...reasons(theme)]),
    ...single.flatMap((one) => [heading(2, `To ${one.reference}`), ...quoted(one), ...reasons(one)]),
  ];
}

function whatHappensNext({ front, versions, publicUrl }: ReportParts): Block[] {
  return [
    heading(1, "What happens next"),
    ...(versions.versions.length > 0
      ? [
          text("These versions of the specification are published so far:"),
          ...list(
            versions.versions.map(
              ({ label, publishedAt, summary }) => `Version ${label}, ${dayInWords(publishedAt)}: ${summary}`,
            ),
          ),
        ]
      : [text("No version of the specification is published yet.")]),
    text(
      `Everybody can follow what becomes of it at ${publicUrl}/e/${front.slug}. Whoever took part sees what became of their own words with their code of four words.`,
    ),
  ];
}

/** What a report says of itself, for its properties. */
export const reportTitle = ({ consultation }: Pick<ReportParts, "consultation">) =>
  `Engagement report: ${consultation.activity.title}`;

/** The whole report. */
export function reportOf(parts: ReportParts): Block[] {
  const { front, at } = parts;
  return [
    text(`${front.title}. ${front.authorities.join(", ")}. As of ${dayInWords(at)}.`),
    ...whatWeAsked(parts),
    ...whoWeHeard(parts),
    ...howWeListened(parts),
    ...whatPeopleSaid(parts),
    ...whatWeDid(parts),
    ...whatWeCouldNotDo(parts),
    ...whatHappensNext(parts),
  ];
}
