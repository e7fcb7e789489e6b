import type { ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { describe, FieldGroup, type FieldProps } from "../field/field.tsx";
import { Picture } from "../picture/picture.tsx";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  picture?: PictureName | undefined;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
};

type Props = FieldProps & {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  /** Side by side where there is room: for short words such as Yes and No. */
  inline?: boolean | undefined;
  /** Each picture large above its words, beside one another: for choices among pictures. */
  large?: boolean | undefined;
};

/** One choice out of a few. The first radio carries the field's id, so that an error link lands on it. */
export function Radios({ choices, defaultValue, inline, large, ...props }: Props) {
  const { id } = describe(props);
  return (
    <FieldGroup {...props}>
      <div className={`choices${inline ? " choices-inline" : ""}${large ? " choices-large" : ""}`}>
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            choice={choice}
            chosen={choice.value === defaultValue}
            large={large}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

type RowProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  chosen: boolean;
  /** Out of sight, and still sent when it is ticked. */
  hidden?: boolean | undefined;
  large?: boolean | undefined;
};

export function ChoiceRow({ type, id, name, choice, chosen, hidden, large }: RowProps) {
  const hintId = choice.hint ? `${id}-choice-hint` : undefined;
  return (
    <div className="choice" lang={choice.lang} dir={choice.dir} hidden={hidden}>
      <input
        className="choice-input"
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={chosen}
        aria-describedby={hintId}
      />
      <label className="choice-label" htmlFor={id}>
        {choice.picture ? <Picture name={choice.picture} size={large ? "large" : undefined} /> : null}
        <span>{choice.label}</span>
      </label>
      {hintId ? (
        <p className="choice-hint" id={hintId}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  );
}
