import type { Caller } from "../../../server/trpc/router.ts";
import { Columns, Link, Notice, Stack } from "../../components/index.ts";
import { Paragraphs, Said } from "../taking-part/said.tsx";
import { EasyReadAdvice } from "./easy-read-advice.tsx";
import { partOf } from "./easy-read-fields.ts";

export type FrontPagePart = Awaited<ReturnType<Caller["wording"]["frontPage"]>>["parts"][number];

/** The usual words of a part of the front page. */
export function UsualWords({ standard: { title, text } }: Pick<FrontPagePart, "standard">) {
  return (
    <div>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </div>
  );
}

type Props = { part: FrontPagePart; here: string; mayWrite: boolean };

/** A part of the front page in both wordings, side by side. */
export function EasyReadPart({ part, here, mayWrite }: Props) {
  const { subject, standard, easyRead } = part;
  return (
    <Columns>
      <UsualWords standard={standard} />
      <Stack gap="small">
        {easyRead.length > 0 ? (
          <Said sentences={easyRead} />
        ) : (
          <Notice tone="waiting" level={3} title="Easy Read is missing">
            <p>People who read Easy Read see the usual words until somebody writes it.</p>
          </Notice>
        )}
        <EasyReadAdvice sentences={easyRead} level={3} />
        {mayWrite && part.mayWrite ? (
          <Link href={`${here}/${partOf(subject)}`} alone>
            {easyRead.length > 0 ? "Change" : "Write"} the Easy Read of “{standard.title}”
          </Link>
        ) : null}
      </Stack>
    </Columns>
  );
}
