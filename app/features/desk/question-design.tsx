import { FIRST_LANGUAGE } from "../../../server/domain/language.ts";
import { wordingIn } from "../../../server/domain/translation.ts";
import { type WordingFormat, wordsOf } from "../../../server/domain/wording.ts";
import { Card, Details, Link, Notice, Row, Tag } from "../../components/index.ts";
import { perspectiveWords } from "../reading/words.ts";
import { Said } from "../taking-part/said.tsx";
import type { ActivityDesign } from "./activity-design.ts";
import type { DesignedQuestion } from "./designed-question.ts";
import { EasyReadAdvice } from "./easy-read-advice.tsx";
import { MoveQuestion } from "./move-question.tsx";
import { questionPart } from "./translation.ts";
import { questionWords, uploadWords } from "./words.ts";

const said = (wordings: DesignedQuestion["wordings"], format: WordingFormat) =>
  wordingIn(wordings, FIRST_LANGUAGE, format);

type MissingParts = DesignedQuestion["missing"];
const lacksAny = ({ question, options }: MissingParts) => question || options.length > 0;
/** "The question, Answer 2" */
const inWords = ({ question, options }: MissingParts) =>
  [...(question ? ["The question"] : []), ...options.map((option) => `Answer ${option}`)].join(", ");

type Props = {
  question: DesignedQuestion;
  /** Those that it can be moved to. */
  sections: ActivityDesign["sections"];
  /** The page of the activity. */
  href: string;
  last: number;
  mayDesign: boolean;
  mayMove: boolean;
  /** Some of the activity is in words for children and young people, so that what is not is missing. */
  forYoung: boolean;
};

/** A question as it was written: its English wordings, its answers, and what is missing. */
export function QuestionDesign({ question, sections, href, last, mayDesign, mayMove, forYoung }: Props) {
  const {
    position,
    kind,
    clause,
    wordings,
    options,
    missing,
    missingForYoung,
    mayBeConfidential,
    mostChoices,
    welcomes,
    mostFiles,
    perspectives,
  } = question;
  const linesIn = (format: WordingFormat) =>
    [wordings, ...options.map((option) => option.wordings)].flatMap(
      (each) => said(each, format)?.sentences ?? [],
    );
  const lines = linesIn("easy_read");
  const young = linesIn("young_people");
  const lacks = lacksAny(missing);
  const [level, below] = question.section ? ([4, 5] as const) : ([3, 4] as const);
  return (
    <Card title={`${position}. ${wordsOf(said(wordings, "standard"))}`} level={level}>
      <Row>
        <Tag>{questionWords[kind]}</Tag>
        {clause ? (
          <Tag>
            {clause.number} {clause.title}
          </Tag>
        ) : null}
        {perspectives.map((one) => (
          <Tag key={one} picture="people">
            Only for {perspectiveWords[one].many}
          </Tag>
        ))}
        {mostChoices ? <Tag>At most {mostChoices}</Tag> : null}
        {welcomes.map((upload) => (
          <Tag key={upload}>{uploadWords[upload]}</Tag>
        ))}
        {mostFiles ? <Tag>{mostFiles === 1 ? "One file" : `Up to ${mostFiles} files`}</Tag> : null}
        {mayBeConfidential ? <Tag picture="lock">May be confidential</Tag> : null}
      </Row>
      {options.length > 0 ? (
        <ul>
          {options.map((option) => (
            <li key={option.position}>{wordsOf(said(option.wordings, "standard"))}</li>
          ))}
        </ul>
      ) : null}
      {lines.length > 0 ? (
        <Details summary={`Question ${position} in Easy Read`}>
          <Said sentences={lines} />
          <EasyReadAdvice sentences={lines} level={below} />
        </Details>
      ) : null}
      {young.length > 0 ? (
        <Details summary={`Question ${position} for children and young people`}>
          <Said sentences={young} />
          <EasyReadAdvice sentences={young} level={below} pictured={false} />
        </Details>
      ) : null}
      {lacks ? (
        <Notice tone="waiting" level={below} title="Easy Read is missing">
          <p>{inWords(missing)}. People who read Easy Read see the usual words instead.</p>
        </Notice>
      ) : null}
      {forYoung && lacksAny(missingForYoung) ? (
        <Notice tone="waiting" level={below} title="Words for children and young people are missing">
          <p>{inWords(missingForYoung)}. Children and young people see the usual words instead.</p>
        </Notice>
      ) : null}
      {mayMove || (mayDesign && lacks) ? (
        <p>
          <Link href={`${href}/questions/${position}`} alone>
            {lacks ? "Write" : "Change"} question {position} in Easy Read
          </Link>
        </p>
      ) : null}
      {forYoung && (mayMove || (mayDesign && lacksAny(missingForYoung))) ? (
        <p>
          <Link href={`${href}/languages/${FIRST_LANGUAGE}/${questionPart(position)}`} alone>
            {lacksAny(missingForYoung) ? "Write" : "Change"} question {position} for children and young people
          </Link>
        </p>
      ) : null}
      {mayMove ? <MoveQuestion question={question} sections={sections} last={last} /> : null}
    </Card>
  );
}
