import { dayInWords } from "../../../server/domain/day.ts";
import { countsInWords } from "../../../server/domain/statement.ts";
import type { WorkshopDesk } from "../../../server/queries/read-workshop-desk.ts";
import { Button, LinkButton, PeoplesWords, Row, Stack, Tag, VisuallyHidden } from "../../components/index.ts";

const standings = {
  proposed: { tone: "waiting", label: "Proposed" },
  merged: { tone: "plain", label: "Merged" },
  agreed: { tone: "agreed", label: "Agreed" },
  set_aside: { tone: "stop", label: "Set aside" },
} as const;

type Props = { statement: WorkshopDesk["statements"][number]; desk: WorkshopDesk };

/** One statement as staff see it: its words, its answers, and what may be done with it. */
export function StatementDesk({ statement, desk }: Props) {
  const { id, state, shown, words, language, reference, counts, mergedInto, decision } = statement;
  const into = desk.statements.find((other) => other.id === mergedInto);
  const here = `/desk/${desk.engagement.slug}/workshop/${desk.activity.slug}`;
  const proposed = state === "proposed";
  return (
    <div id={`statement-${id}`}>
      <Stack gap="small">
        <PeoplesWords lang={language}>{words ?? "These words were erased."}</PeoplesWords>
        <Row>
          <Tag tone={standings[state].tone}>{standings[state].label}</Tag>
          <span>{shown || !proposed ? countsInWords(counts) : `Reference ${reference}`}</span>
        </Row>
        {into?.words ? <p>It became: “{into.words}”</p> : null}
        {decision ? (
          <p>
            Agreed on {dayInWords(decision.decidedOn)} by {decision.decisionMaker}: {decision.title}.
          </p>
        ) : null}
        {proposed ? (
          <Row>
            {desk.mayShow ? (
              <form method="post" action="?" aria-label={`Statement ${reference}`}>
                <input type="hidden" name="statementId" value={id} />
                <Button tone="plain" name="intent" value={shown ? "hide" : "show"}>
                  {shown ? "Hide it again" : "Let it be shown"}
                  <VisuallyHidden>{`: ${words} (${reference})`}</VisuallyHidden>
                </Button>
              </form>
            ) : null}
            {shown && desk.mayAgree ? (
              <LinkButton href={`${here}/agree/${id}`} tone="plain" picture="check">
                Record that it is agreed
                <VisuallyHidden>{`: ${words} (${reference})`}</VisuallyHidden>
              </LinkButton>
            ) : null}
          </Row>
        ) : null}
      </Stack>
    </div>
  );
}
