import { dayInWords } from "../../../server/domain/day.ts";
import { Button, Link, Stack } from "../../components/index.ts";
import type { Reading } from "./reading.ts";

/** Lets everybody read the words of a contribution, or takes that back. */
export function WordsForm({ it: { approvedAt, choice, redacted }, href }: { it: Reading; href: string }) {
  return (
    <Stack gap="small">
      <p>
        {approvedAt
          ? `Everybody may read them since ${dayInWords(approvedAt)}${choice ? ", with what they chose" : ""}. Never with a name.`
          : `They are private. Look for names and health facts before you show them.${choice ? " What they chose is shown with them." : ""}`}
      </p>
      {redacted > 0 ? (
        <p>
          {redacted === 1 ? "One thing is taken out of them." : `${redacted} things are taken out of them.`}
        </p>
      ) : null}
      <Link href={href} alone>
        Take names and details out
      </Link>
      <form method="post">
        <input type="hidden" name="intent" value="words" />
        <input type="hidden" name="approved" value={approvedAt ? "no" : "yes"} />
        <Button tone="plain" picture={approvedAt ? "lock" : "people"}>
          {approvedAt ? "Make them private again" : "Let everybody read them"}
        </Button>
      </form>
    </Stack>
  );
}
