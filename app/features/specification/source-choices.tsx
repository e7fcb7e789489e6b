import { useMemo } from "react";
import type { Caller } from "../../../server/trpc/router.ts";
import { Stack, TextField } from "../../components/index.ts";
import { FindChoices } from "../../components/scripted.ts";
import { firstWords } from "../reading/first-words.ts";
import { byWhom } from "../reading/words.ts";

type Offered = Awaited<ReturnType<Caller["clause"]["draft"]>>["offered"];
type Chosen = Record<string, readonly string[]>;
type Errors = Readonly<Record<string, string | undefined>>;
type Props = { offered: Offered; chosen: Chosen; values: Record<string, string>; errors: Errors };

/** A label is read out whole: pages of words would be too much. */
const LONGEST_LABEL = 240;

/** Who and what a change can come from: ticked boxes become the sources of the revision. */
export function SourceChoices({ offered, chosen, values, errors }: Props) {
  const groups = useMemo(() => groupsOf(offered, chosen, errors), [offered, chosen, errors]);
  return (
    <Stack>
      {groups.length > 0 ? <FindChoices label="Find a source by its words" groups={groups} /> : null}
      <TextField
        label="A law or policy"
        name="law"
        optional
        hint="For example: Care Act 2014, section 10."
        defaultValue={values["law"]}
        error={errors["law"]}
      />
      <TextField
        label="Only tidied: what did you tidy?"
        name="editorial"
        optional
        hint="Spelling, punctuation, capitals or numbers of clauses. The words must mean the same."
        defaultValue={values["editorial"]}
        error={errors["editorial"]}
      />
    </Stack>
  );
}

function groupsOf({ themes, passages, outcomes, liveItems }: Offered, chosen: Chosen, errors: Errors) {
  return [
    {
      label: "Themes",
      name: "themes",
      choices: themes.map(({ id, name, contributions }) => ({
        value: id,
        label: name,
        hint: contributions === 1 ? "1 contribution" : `${contributions} contributions`,
      })),
    },
    {
      label: "What somebody said",
      name: "passages",
      hint: "What speaks to this clause, and what you accepted.",
      choices: passages.map(({ id, reference, perspective, language, choice, text }) => ({
        value: id,
        label: firstWords(text, LONGEST_LABEL),
        hint: `${byWhom(perspective)}, ${reference}${choice ? `. Chose: ${choice}` : ""}`,
        foundBy: text,
        lang: language === "en" ? undefined : language,
      })),
    },
    {
      label: "Agreed outcomes",
      name: "outcomes",
      choices: outcomes.map(({ id, text }) => ({ value: id, label: text })),
    },
    {
      label: "Live sessions",
      name: "liveItems",
      choices: liveItems.map(({ id, title }) => ({ value: id, label: title })),
    },
  ]
    .filter(({ choices }) => choices.length > 0)
    .map((group) => ({
      ...group,
      optional: true,
      defaultValue: chosen[group.name],
      error: errors[group.name],
    }));
}
