import { type ComponentProps, useRef, useState } from "react";
import { useTakeOver } from "../arrived/use-take-over.ts";
import { NativeSelect } from "../native-select/native-select.tsx";
import { Combo } from "./combo.tsx";

type Props = ComponentProps<typeof NativeSelect> & { prompt: string };

/**
 * One out of a long list. The native select is the form and what is sent; where scripts run, it is found by any of
 * its words instead of by its first letter.
 */
export function PickOne(props: Props) {
  const native = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const select = () => native.current?.querySelector("select");
  const taken = useTakeOver(native, () => setChosen(select()?.value || null));
  const choose = (value: string | null) => {
    const box = select();
    if (box) box.value = value ?? "";
    setChosen(value);
  };
  return (
    <div>
      <div ref={native} hidden={taken}>
        <NativeSelect {...props} />
      </div>
      {taken ? (
        <Combo
          id={`${props.id ?? props.name}-find`}
          label={props.label}
          hint={`Type a word of it. Leave it empty for: ${props.prompt.toLowerCase()}.`}
          defaultItems={props.choices.map(({ value, label }) => ({ id: value, words: label }))}
          value={chosen}
          onChange={(key) => choose(key === null ? null : String(key))}
        />
      ) : null}
    </div>
  );
}
