import type { ReactNode } from "react";
import { dayInWords } from "../../../server/domain/day.ts";
import type { ResponseKind } from "../../../server/domain/response.ts";
import type { DraftState } from "../../../server/domain/second-reading.ts";
import { Link, Row, Stack, Tag } from "../../components/index.ts";
import { draftTone, draftWords, responseTone, responseWords } from "./words.ts";

type Shown = {
  id: string;
  kind: ResponseKind;
  reason: string;
  state: DraftState;
  publishedAt: Date | null;
  theme?: string;
  wider?: boolean;
};

type Props = {
  responses: readonly Shown[];
  empty: ReactNode;
  /** The desk of the engagement. */
  here: string;
};

/** Responses as staff see them, drafts too. */
export function ResponseList({ responses, empty, here }: Props) {
  if (responses.length === 0) return <p>{empty}</p>;
  return (
    <Stack gap="small">
      {responses.map(({ id, kind, reason, state, publishedAt, theme, wider }, index) => (
        <div key={id}>
          <Row>
            <Tag tone={responseTone(kind)}>{responseWords[kind].label}</Tag>
            {publishedAt ? (
              <Tag>Published {dayInWords(publishedAt)}</Tag>
            ) : (
              <Tag tone={draftTone(state)}>{draftWords[state]}</Tag>
            )}
            {wider ? <Tag>Answers more than this passage</Tag> : null}
            {theme ? <Tag>Theme: {theme}</Tag> : null}
          </Row>
          <p>{reason}</p>
          {publishedAt ? null : (
            <p>
              <Link href={`${here}/responses/${id}`} alone>
                Read or change {responses.length > 1 ? `draft response ${index + 1}` : "this draft"}
              </Link>
            </p>
          )}
        </div>
      ))}
    </Stack>
  );
}
