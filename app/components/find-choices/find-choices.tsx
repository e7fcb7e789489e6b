import { useId, useMemo, useRef } from "react";
import { Button } from "../button/button.tsx";
import { Checkboxes, type CheckboxesProps } from "../checkboxes/checkboxes.tsx";
import { keyOf, useTicked } from "../checkboxes/use-ticked.ts";
import type { Choice } from "../radios/radios.tsx";
import { RemovableList } from "../removable-list/removable-list.tsx";
import { useSearch } from "./use-search.ts";

/** A choice in words, so that it can be found by them. */
type WordedChoice = Choice & {
  label: string;
  hint?: string | undefined;
  /** The whole of a text whose label is only its beginning. */
  foundBy?: string | undefined;
};
type Group = Omit<CheckboxesProps, "choices" | "inSight"> & { choices: readonly WordedChoice[] };

type Props = {
  /** Of the search: "Find a source by its words". */
  label: string;
  groups: readonly Group[];
};

/** As much of a long text as its place among the chosen needs. */
const FIRST_WORDS = 70;
const short = (words: string) =>
  words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).trim()}…` : words;

/**
 * Checkboxes by the dozen. They are the form, with scripts or without, and what is sent; scripts add a search that
 * leaves in sight what matches, and a list of what is ticked.
 */
export function FindChoices({ label, groups }: Props) {
  const id = useId();
  const choices = useMemo(
    () =>
      groups.flatMap(({ name, choices }) =>
        choices.map((choice) => ({ ...choice, id: keyOf(name, choice.value) })),
      ),
    [groups],
  );
  const search = useSearch(
    useMemo(
      () => new Map(choices.map(({ id, label, hint, foundBy }) => [id, `${foundBy ?? label} ${hint ?? ""}`])),
      [choices],
    ),
  );
  const boxes = useRef<HTMLDivElement>(null);
  const { ticked, read, tick } = useTicked(boxes);
  const chosen = choices
    .filter(({ id }) => ticked.has(id))
    .map(({ id, label, lang }) => ({ id, words: short(label), lang }));

  const takeOut = (ids: ReadonlySet<string>) => {
    tick(ids, false);
  };
  return (
    <div className="find-choices">
      <div className="find-choices-search">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <p className="field-hint" id={`${id}-hint`}>
          What you tick stays ticked while you search.
        </p>
        {/* It belongs to no form: what is typed here is not sent, and Enter sends nothing. */}
        <input
          className="control"
          id={id}
          type="search"
          form={`${id}-none`}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          ref={search.box}
        />
        <p className="find-choices-count">
          {search.count}{" "}
          {search.wanted === "" ? null : (
            <Button type="button" tone="quiet" onClick={search.empty}>
              Show all
            </Button>
          )}
        </p>
      </div>
      <div className="find-choices-boxes" ref={boxes} onChange={read}>
        {groups.map((group) => (
          <Checkboxes
            key={group.name}
            {...group}
            inSight={
              search.wanted === ""
                ? undefined
                : new Set(
                    group.choices.flatMap(({ value }) =>
                      search.found.has(keyOf(group.name, value)) ? [value] : [],
                    ),
                  )
            }
          />
        ))}
      </div>
      <div className="find-choices-chosen">
        <RemovableList
          label={`Chosen: ${chosen.length}`}
          items={chosen}
          empty="Nothing is ticked yet."
          onRemove={takeOut}
        />
      </div>
    </div>
  );
}
