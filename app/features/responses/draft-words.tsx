import { dayInWords } from "../../../server/domain/day.ts";
import { Panel, Row, Stack, Tag } from "../../components/index.ts";
import { draftTone, draftWords, responseTone, responseWords } from "../reading/words.ts";
import type { DraftDesk } from "./draft-list.ts";

/** The words of a draft as they stand now, and how far they are. */
export function DraftWords({ it }: { it: DraftDesk }) {
  return (
    <Panel>
      <Stack>
        <Row>
          <Tag tone={responseTone(it.kind)}>{responseWords[it.kind].label}</Tag>
          {it.publishedAt ? (
            <Tag>Published {dayInWords(it.publishedAt)}</Tag>
          ) : (
            <Tag tone={draftTone(it.state)}>{draftWords[it.state]}</Tag>
          )}
          {it.waitsForReading ? <Tag tone="waiting">Read the person’s new words first</Tag> : null}
        </Row>
        <p>{it.reason}</p>
        {it.easyRead ? (
          <>
            <p>In Easy Read:</p>
            {it.easyRead.split("\n").map((line) => (
              <p key={line}>{line}</p>
            ))}
          </>
        ) : (
          <p>Nobody has written it in Easy Read yet.</p>
        )}
        <p>
          {it.by}, {dayInWords(it.at)}
        </p>
      </Stack>
    </Panel>
  );
}
