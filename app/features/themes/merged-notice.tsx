import { dayInWords } from "../../../server/domain/day.ts";
import { Button, Link, Notice } from "../../components/index.ts";

type Props = {
  /** The desk of the engagement. */
  here: string;
  name: string;
  merged: { into: { id: string; name: string }; at: Date; by: string; undo: { others: string[] } | null };
  mayUndo: boolean;
};

/** On the page of a theme that was merged: where it went, and the way back. */
export function MergedNotice({ here, name, merged: { into, at, by, undo }, mayUndo }: Props) {
  const others = undo?.others ?? [];
  return (
    <Notice title={`This is part of “${into.name}” now`}>
      <p>
        {by} merged it on {dayInWords(at)}. Everything below stays as it was.{" "}
        <Link href={`${here}/themes/${into.id}`}>Go to “{into.name}”</Link>
      </p>
      {undo && mayUndo ? (
        <form method="post">
          <input type="hidden" name="intent" value="undo" />
          {others.length > 0 ? (
            <p>
              {others.map((other) => `“${other}”`).join(", ")} {others.length === 1 ? "was" : "were"} merged
              in the same moment, and would come back too.
            </p>
          ) : null}
          <Button tone="plain">Undo this merge</Button>
        </form>
      ) : (
        <p>
          Somebody has worked on these themes since, so the merge can no longer be undone. To have “{name}”
          back, <Link href={`${here}/themes/${into.id}/split`}>split “{into.name}”</Link>.
        </p>
      )}
    </Notice>
  );
}
