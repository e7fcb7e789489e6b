import type { ReactNode } from "react";
import { dayInWords } from "../../../server/domain/day.ts";
import type { ResponseKind } from "../../../server/domain/response.ts";
import { Row, Stack, Tag } from "../../components/index.ts";
import { responseTone, responseWords } from "./words.ts";

type Shown = {
  id: string;
  kind: ResponseKind;
  reason: string;
  publishedAt: Date | null;
  theme?: string;
  wider?: boolean;
};

/** Responses as staff see them, drafts too. */
export function ResponseList({ responses, empty }: { responses: readonly Shown[]; empty: ReactNode }) {
  if (responses.length === 0) return <p>{empty}</p>;
  return (
    <Stack gap="small">
      {responses.map(({ id, kind, reason, publishedAt, theme, wider }) => (
        <div key={id}>
          <Row>
            <Tag tone={responseTone(kind)}>{responseWords[kind].label}</Tag>
            {publishedAt ? (
              <Tag>Published {dayInWords(publishedAt)}</Tag>
            ) : (
              <Tag tone="waiting">Not published yet</Tag>
            )}
            {wider ? <Tag>Answers more than this passage</Tag> : null}
            {theme ? <Tag>Theme: {theme}</Tag> : null}
          </Row>
          <p>{reason}</p>
        </div>
      ))}
    </Stack>
  );
}
