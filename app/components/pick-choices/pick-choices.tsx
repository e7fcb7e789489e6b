import { useEffect, useRef, useState } from "react";
import { announce } from "../announcer/announcer.tsx";
import { useTakeOver } from "../arrived/use-take-over.ts";
import { Checkboxes } from "../checkboxes/checkboxes.tsx";
import { keyOf, useTicked } from "../checkboxes/use-ticked.ts";
import { fold, holdsWords } from "../find-choices/fold.ts";
import { Combo } from "../pick-one/combo.tsx";
import { RemovableList } from "../removable-list/removable-list.tsx";
import { TextField } from "../text-field/text-field.tsx";

type Props = {
  label: string;
  name: string;
  choices: readonly { value: string; label: string }[];
  defaultValue: readonly string[];
  /** The field for something that is not among them yet; its name may be sent more than once. */
  make: { label: string; name: string; defaultValue: readonly string[]; error?: string | undefined };
  /** Of the box that finds or makes: "Find a theme, or make one". */
  find: string;
};

const MAKE = "make";
const same = (one: string, other: string) => fold(one.trim()) === fold(other.trim());

/**
 * Any number out of many, or something new. Boxes and a text field are the form; where scripts run, one box finds by
 * words or makes, and what is chosen stands above it. The native boxes are ticked underneath, and are what is sent.
 */
export function PickChoices({ label, name, choices, defaultValue, make, find }: Props) {
  const native = useRef<HTMLDivElement>(null);
  const { ticked, read, tick } = useTicked(native);
  const [made, setMade] = useState<readonly string[]>(make.defaultValue.slice(0, -1));
  const [typed, setTyped] = useState(make.defaultValue.at(-1) ?? "");
  const arrived = useTakeOver(native, () => {
    setTyped(native.current?.querySelector<HTMLInputElement>("input[type=text]")?.value ?? "");
  });
  // Where there is nothing to find, the text field is all that is needed.
  const taken = arrived && choices.length > 0;
  // Choosing closes React Aria's list. Then nothing is chosen in the box itself: it is free for the next.
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    if (picked !== null) setPicked(null);
  }, [picked]);

  const wanted = typed.trim();
  const all = choices.map(({ value, label }) => ({ id: keyOf(name, value), words: label }));
  const exact = all.find(({ words }) => same(words, wanted));
  const isNew = wanted !== "" && !exact && !made.some((words) => same(words, wanted));
  const items = [
    ...all.filter(({ id, words }) => !ticked.has(id) && holdsWords(fold(words), wanted)),
    ...(isNew ? [{ id: MAKE, words: `Make a new one: ${wanted}`, isNew }] : []),
  ];
  const chosen = [
    ...all.filter(({ id }) => ticked.has(id)),
    ...made.map((words) => ({ id: `${MAKE}:${words}`, words: `${words} (new)` })),
  ];

  const add = (id: string) => {
    if (id === MAKE) setMade([...made, wanted]);
    else tick(new Set([id]), true);
    const words = id === MAKE ? wanted : all.find((one) => one.id === id)?.words;
    announce(id === MAKE ? `“${words}” is new. It is added.` : `“${words}” is added.`);
    setTyped("");
    setPicked(id);
  };
  const takeOut = (ids: ReadonlySet<string>) => {
    tick(ids, false);
    setMade(made.filter((words) => !ids.has(`${MAKE}:${words}`)));
  };
  return (
    <div className="pick-choices">
      {made.map((words) => (
        <input key={words} type="hidden" name={make.name} value={words} />
      ))}
      <div className="pick-choices-native" ref={native} onChange={read} hidden={taken}>
        {choices.length > 0 ? (
          <Checkboxes label={label} name={name} optional choices={choices} defaultValue={defaultValue} />
        ) : null}
        {taken ? null : (
          <TextField
            label={make.label}
            name={make.name}
            optional
            defaultValue={make.defaultValue.at(-1)}
            error={make.error}
          />
        )}
      </div>
      {taken ? (
        <>
          <RemovableList
            label={`${label}: ${chosen.length}`}
            items={chosen}
            empty="None yet."
            onRemove={takeOut}
          />
          <Combo
            id={make.name}
            name={make.name}
            label={find}
            hint="Type a word of it. What is not there yet is made when you save."
            error={make.error}
            allowsCustomValue
            items={items}
            inputValue={typed}
            onInputChange={setTyped}
            value={picked}
            onChange={(key) => {
              if (key !== null) add(String(key));
            }}
            onEnter={() => {
              // The whole name is typed, so that one is meant.
              const meant = exact !== undefined && !ticked.has(exact.id);
              if (meant) add(exact.id);
              return meant;
            }}
          />
        </>
      ) : null}
    </div>
  );
}
