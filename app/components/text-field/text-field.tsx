import type { HTMLInputAutoCompleteAttribute } from "react";
import { describe, type FieldProps, SingleField } from "../field/field.tsx";

type Props = FieldProps & {
  defaultValue?: string | undefined;
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  maxLength?: number | undefined;
  /** How many characters the box looks made for. */
  width?: "short" | "medium" | "full" | undefined;
  spellCheck?: boolean | undefined;
};

/** One line of text. Native and uncontrolled, so nothing typed before scripts arrive is lost. */
export function TextField({ defaultValue, type = "text", width = "full", spellCheck, ...props }: Props) {
  const { id, described } = describe(props);
  return (
    <SingleField {...props}>
      <input
        className={`control control-${width}`}
        id={id}
        name={props.name}
        dir="auto"
        lang={props.typedIn}
        type={type}
        defaultValue={defaultValue}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        maxLength={props.maxLength}
        spellCheck={spellCheck}
        {...described}
      />
    </SingleField>
  );
}
