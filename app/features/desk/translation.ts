import { FIRST_LANGUAGE, type Language } from "../../../server/domain/language.ts";
import { isAskedOf, type QuestionKind } from "../../../server/domain/question.ts";
import { wordingIn } from "../../../server/domain/translation.ts";
import type { Sentence, Wording, WordingSubject } from "../../../server/domain/wording.ts";
import type { Caller } from "../../../server/trpc/router.ts";
import type { ActivityDesign } from "./activity-design.ts";
import { fieldsOf, picturedIn, sentencesIn } from "./easy-read-fields.ts";
import { linesOf } from "./fields.ts";

interface Said {
  heading?: string | undefined;
  youngHeading?: string | undefined;
  standard: Sentence[];
  easyRead: Sentence[];
  young: Sentence[];
}

/** One thing that is said: in English, and in the language that is written. `field` begins the names of its fields. */
export interface Translated {
  field: string;
  name: string;
  subject: WordingSubject;
  english: Said;
  written: Said;
  /** People who are young can be told it in other words. */
  forYoung: boolean;
  /** An answer to choose is one sentence; anything else may be several. */
  single: boolean;
}

/** What is written on the pages of a language, as staff call it. English itself is written where the question is. */
export const namedIn = ({ code, english }: { code: string; english: string }) =>
  code === FIRST_LANGUAGE ? "words for children and young people" : english;

/** What is written on one page: the title and introduction, or a question with its answers. */
export interface TranslatedPart {
  path: string;
  title: string;
  items: Translated[];
}

/** Where the page of a part is found, below that of its language. */
export const sectionPart = (position: number) => `section-${position}`;
const notePart = (version: string) => `note-${version}`;
export const questionPart = (position: number) => `question-${position}`;

/** An activity part by part, in English and in this language; of English, what is said to young people in other words. */
export function translatedParts(design: ActivityDesign, language: Language): TranslatedPart[] {
  const activity = design.slug;
  const in_ = (code: string, wordings: readonly Wording[]) => ({
    standard: wordingIn(wordings, code, "standard")?.sentences ?? [],
    easyRead: wordingIn(wordings, code, "easy_read")?.sentences ?? [],
    young: wordingIn(wordings, code, "young_people")?.sentences ?? [],
  });
  const titled = (code: string, wordings: readonly Wording[], standard?: string) => ({
    heading: standard ?? wordingIn(wordings, code, "standard")?.heading ?? "",
    youngHeading: wordingIn(wordings, code, "young_people")?.heading ?? "",
  });
  const both = (wordings: readonly Wording[]) => ({
    english: in_(FIRST_LANGUAGE, wordings),
    written: in_(language, wordings),
  });
  const front = both(design.wordings);
  const usual = front.english.standard;
  const asked = design.questions.filter(
    (question) => language !== FIRST_LANGUAGE || isAskedOf(question, "young_person"),
  );
  return [
    {
      path: "front",
      title: "Title and introduction",
      items: [
        {
          field: "front",
          name: "The introduction",
          subject: { of: "activity", activity },
          single: false,
          forYoung: true,
          english: {
            ...front.english,
            ...titled(FIRST_LANGUAGE, design.wordings, design.title),
            standard: usual.length > 0 ? usual : [{ text: design.introduction }],
          },
          written: { ...front.written, ...titled(language, design.wordings) },
        },
      ],
    },
    ...design.sections.map(({ id, position, title, wordings }) => ({
      path: sectionPart(position),
      title: `Section ${position}`,
      items: [
        {
          field: "section",
          name: "The introduction",
          subject: { of: "section" as const, activity, section: id },
          single: false,
          forYoung: true,
          english: { ...in_(FIRST_LANGUAGE, wordings), ...titled(FIRST_LANGUAGE, wordings, title) },
          written: { ...in_(language, wordings), ...titled(language, wordings) },
        },
      ],
    })),
    ...asked.map(({ position, kind, wordings, options }) => ({
      path: questionPart(position),
      title: `Question ${position}`,
      items: [
        {
          field: "question",
          name: "The question",
          subject: { of: "question" as const, activity, question: position },
          single: false,
          forYoung: true,
          ...both(wordings),
        },
        ...options.map((option) => ({
          field: `option-${option.position}`,
          name: answerName(kind, option.position),
          subject: { of: "option" as const, activity, question: position, option: option.position },
          single: true,
          forYoung: true,
          ...both(option.wordings),
        })),
      ],
    })),
    // Notes on what changed are written in English where they are published, for everybody in the same words.
    ...(language === FIRST_LANGUAGE ? [] : design.notes).map(({ version, title, note, wordings }) => ({
      path: notePart(version),
      title: `Note on “${title}”`,
      items: [
        {
          field: "note",
          name: "The note",
          subject: { of: "note" as const, activity, version },
          single: false,
          forYoung: false,
          written: in_(language, wordings),
          english: { ...in_(FIRST_LANGUAGE, wordings), standard: [{ text: note }] },
        },
      ],
    })),
  ];
}

const answerName = (kind: QuestionKind, position: number) =>
  kind === "scale" ? `Point ${position}` : `Answer ${position}`;

/** What stands in the fields of a part before anybody types. Pictures are those of English Easy Read. */
export function translationValues({ items }: TranslatedPart): Record<string, string> {
  return Object.assign(
    {},
    ...items.map(({ field, english, written }) => ({
      [`${field}-heading`]: written.heading ?? "",
      [`${field}-standard`]: written.standard.map(({ text }) => text).join("\n"),
      [`${field}-young-heading`]: written.youngHeading ?? "",
      [`${field}-young`]: written.young.map(({ text }) => text).join("\n"),
      ...Object.fromEntries(
        english.easyRead.map(({ picture = "" }, index) => [`${field}-easy-${index + 1}-picture`, picture]),
      ),
      ...fieldsOf(`${field}-easy`, written.easyRead),
    })),
  );
}

type Written = Parameters<Caller["wording"]["write"]>[0]["wordings"];

/** What the form of a part says, as the API takes it, and the way back from the API's paths to its fields. */
export function readTranslation(form: FormData, { items }: TranslatedPart, language: Language) {
  const text = (name: string) => String(form.get(name) ?? "");
  const found = items.flatMap(({ field, subject, single, english }) => {
    const easy = single
      ? { sentences: picturedIn(form, `${field}-easy-1`), rows: [`${field}-easy-1`] }
      : sentencesIn(form, `${field}-easy`);
    // A picture to choose stays the picture that it is.
    const picture = single ? english.standard[0]?.picture : undefined;
    const lined = (format: "standard" | "young_people", box: string, headingBox: string) => {
      if (!form.has(box) && !form.has(headingBox)) return [];
      const lines = single ? [text(box)].filter((line) => line.trim()) : linesOf(text(box));
      const sentences = lines.map((line) => ({ text: line, ...(picture ? { picture } : {}) }));
      const wording = {
        subject,
        language,
        format,
        ...(form.has(headingBox) ? { heading: text(headingBox) } : {}),
        ...(form.has(box) ? { sentences } : {}),
      };
      return [{ boxOf: () => box, headingBox, wording }];
    };
    return [
      ...lined("standard", `${field}-standard`, `${field}-heading`),
      ...lined("young_people", `${field}-young`, `${field}-young-heading`),
      ...(form.has(`${field}-easy-1-text`)
        ? [
            {
              boxOf: (row: string | undefined) => `${easy.rows[Number(row)] ?? `${field}-easy-1`}-text`,
              headingBox: `${field}-heading`,
              wording: { subject, language, format: "easy_read" as const, sentences: easy.sentences },
            },
          ]
        : []),
    ];
  });
  const fieldOf = (path: string): string => {
    const [, index, what, row] = path.split(".");
    const at = found[Number(index)];
    if (!at) return path;
    return what === "heading" ? at.headingBox : at.boxOf(row);
  };
  return { wordings: found.map(({ wording }) => wording) satisfies Written, fieldOf };
}
