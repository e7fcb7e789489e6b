import type { ReactNode } from "react";
import { question as words } from "../../../accessibility/interface/taking-part.ts";
import { placesOf } from "../../../server/domain/choosing.ts";
import { ANSWERED_BY, type QuestionKind } from "../../../server/domain/question.ts";
import { Checkboxes, type Choice, type Errors, Radios, Ranking } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { placeField } from "./choice-form.ts";

interface Props {
  kind: QuestionKind;
  /** The most that may be chosen, where there is such a number. */
  most: number | null;
  label: ReactNode;
  /** The question is the page's heading. */
  heading?: boolean;
  /** Before each name, where a form holds several questions. */
  prefix?: string;
  hint?: ReactNode;
  choices: readonly Choice[];
  /** What was chosen before. */
  answer: { optionId: string | null; choices: readonly string[] } | null;
  /** Every value of the form that comes back with something to mend, by name. */
  typed: Record<string, readonly string[]> | undefined;
  errors: Errors;
}

/** The options of a question: one to choose, several to tick, or all to put in order. Nothing for one in words. */
export function ChoiceFields({
  kind,
  most,
  label,
  heading = true,
  prefix = "",
  hint,
  choices,
  answer,
  typed,
  errors,
}: Props) {
  const { say } = useWords();
  const { choosing } = ANSWERED_BY[kind];
  const common = { label, heading, choices };
  const name = prefix + (choosing === "several" ? "choices" : "optionId");
  if (choosing === "several")
    return (
      <Checkboxes
        {...common}
        name={name}
        hint={
          <>
            {hint}
            <HowToChoose kind={kind} most={most} options={choices.length} />
          </>
        }
        error={errors[name]}
        defaultValue={typed ? (typed[name] ?? []) : (answer?.choices ?? [])}
      />
    );
  if (choosing === "order")
    return (
      <Ranking
        {...common}
        nameOf={(optionId) => prefix + placeField(optionId)}
        hint={
          <>
            {hint}
            <HowToChoose kind={kind} most={most} options={choices.length} />
          </>
        }
        last={placesOf({ optionIds: choices.map(({ value }) => value), most })}
        none={say(words.noNumber)}
        values={typed ? lastOf(typed) : placesIn(answer?.choices ?? [], prefix)}
        errors={errors}
      />
    );
  if (choosing === "one")
    return (
      <Radios
        {...common}
        name={name}
        hint={hint}
        large={kind === "picture_choice"}
        error={errors[name]}
        defaultValue={typed ? typed[name]?.at(-1) : (answer?.optionId ?? undefined)}
      />
    );
  return null;
}

type HowProps = { kind: QuestionKind; most: number | null; options: number };

/** How several are chosen or put in order, where that needs saying: on the screen and on paper. */
export function HowToChoose({ kind, most, options }: HowProps) {
  const { choosing } = ANSWERED_BY[kind];
  if (choosing === "order") return <Tell words={words.order} values={{ most: most ?? options }} />;
  if (choosing !== "several") return null;
  return most ? <Tell words={words.upTo} values={{ most }} /> : <Tell words={words.several} />;
}

const lastOf = (typed: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, values.at(-1)]));

const placesIn = (optionIds: readonly string[], prefix: string) =>
  Object.fromEntries(optionIds.map((id, index) => [prefix + placeField(id), String(index + 1)]));
