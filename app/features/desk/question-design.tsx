import { FIRST_LANGUAGE } from "../../../server/domain/language.ts";
import { wordingIn } from "../../../server/domain/translation.ts";
import { wordsOf } from "../../../server/domain/wording.ts";
import { Card, Details, Link, Notice, Row, Tag } from "../../components/index.ts";
import { perspectiveWords } from "../reading/words.ts";
import { Said } from "../taking-part/said.tsx";
import type { ActivityDesign } from "./activity-design.ts";
import type { DesignedQuestion } from "./designed-question.ts";
import { EasyReadAdvice } from "./easy-read-advice.tsx";
import { MoveQuestion } from "./move-question.tsx";
import { questionWords, uploadWords } from "./words.ts";

const said = (wordings: DesignedQuestion["wordings"], format: "standard" | "easy_read") =>
  wordingIn(wordings, FIRST_LANGUAGE, format);

type Props = {
  question: DesignedQuestion;
  /** Those that it can be moved to. */
  sections: ActivityDesign["sections"];
  /** The page of the activity. */
  href: string;
  last: number;
  mayDesign: boolean;
  mayMove: boolean;
};

/** A question as it was written: both wordings, its answers, and what is missing. */
export function QuestionDesign({ question, sections, href, last, mayDesign, mayMove }: Props) {
  const {
    position,
    kind,
    clause,
    wordings,
    options,
    missing,
    mayBeConfidential,
    mostChoices,
    welcomes,
    mostFiles,
    perspectives,
  } = question;
  const easyRead = [
    said(wordings, "easy_read"),
    ...options.map((option) => said(option.wordings, "easy_read")),
  ];
  const lines = easyRead.flatMap((wording) => wording?.sentences ?? []);
  const lacks = missing.question || missing.options.length > 0;
  return (
    <Card title={`${position}. ${wordsOf(said(wordings, "standard"))}`} level={question.section ? 4 : 3}>
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
          <EasyReadAdvice sentences={lines} level={4} />
        </Details>
      ) : null}
      {lacks ? (
        <Notice tone="waiting" title="Easy Read is missing">
          <p>
            {[
              missing.question ? "The question" : null,
              ...missing.options.map((option) => `Answer ${option}`),
            ]
              .filter(Boolean)
              .join(", ")}
            . People who read Easy Read see the usual words instead.
          </p>
        </Notice>
      ) : null}
      {mayMove || (mayDesign && lacks) ? (
        <p>
          <Link href={`${href}/questions/${position}`} alone>
            {lacks ? "Write" : "Change"} question {position} in Easy Read
          </Link>
        </p>
      ) : null}
      {mayMove ? <MoveQuestion question={question} sections={sections} last={last} /> : null}
    </Card>
  );
}
