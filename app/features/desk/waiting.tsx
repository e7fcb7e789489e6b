import { countAlone } from "../../../server/domain/reading.ts";
import { Tag } from "../../components/index.ts";

const say = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`;

type Props = { waiting: { unread: number; unanswered: number; changed: number } };

/** What waits in an engagement, in one line of tags. */
export function WaitingTags({ waiting: { unread, unanswered, changed } }: Props) {
  if (unread + unanswered + changed === 0) return <Tag tone="agreed">Nothing waits</Tag>;
  return (
    <>
      {unread > 0 ? <Tag tone="waiting">{countAlone(unread)} unread</Tag> : null}
      {unanswered > 0 ? <Tag tone="waiting">{countAlone(unanswered)} unanswered</Tag> : null}
      {changed > 0 ? <Tag tone="waiting">{say(changed, "changed clause", "changed clauses")}</Tag> : null}
    </>
  );
}
