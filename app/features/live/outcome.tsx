import type { ItemView } from "../../../server/domain/live.ts";
import { Results } from "./results.tsx";
import { StatementResults } from "./statement-results.tsx";
import { Notes } from "./wall-form.tsx";

type Props = { item: ItemView; easyRead: boolean; brief?: boolean | undefined };

/** What came of a part that has closed, whatever its kind. */
export function Outcome({ item, easyRead, brief }: Props) {
  if (item.poll) return <Results poll={item.poll} easyRead={easyRead} />;
  if (item.statements) return <StatementResults list={item.statements.list} brief={brief} />;
  return <Notes item={item} />;
}
