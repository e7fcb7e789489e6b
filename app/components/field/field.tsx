import type { ReactNode } from "react";
import { Picture } from "../picture/picture.tsx";

/** What every field of the kit takes. `id` is the name unless given, so that the error summary can link to it. */
export type FieldProps = {
  label: ReactNode;
  name: string;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "(optional)" after the label, or these words. Questions that must be answered carry no mark. */
  optional?: boolean | string | undefined;
  /** The language of the label and hint when it is not English. */
  lang?: string | undefined;
  /** The language that is typed here, when it is not that of the page. */
  typedIn?: string | undefined;
  /** Makes the label the page's h1: one question a page. */
  heading?: boolean | undefined;
};

/** Ids of the hint and error of a field, and the attributes that tie them to its control. */
export function describe({
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, "name" | "id" | "hint" | "error">) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return {
    id,
    hintId,
    errorId,
    described: { "aria-describedby": describedBy, "aria-invalid": error ? (true as const) : undefined },
  };
}

function Optional({ words }: { words: FieldProps["optional"] }) {
  return words ? <span className="field-optional"> {words === true ? "(optional)" : words}</span> : null;
}

function LabelWords({ label, optional, heading }: Pick<FieldProps, "label" | "optional" | "heading">) {
  const words = (
    <>
      {label}
      <Optional words={optional} />
    </>
  );
  return heading ? <h1 className="field-heading">{words}</h1> : words;
}

function Hint({
  id,
  children,
  lang,
}: {
  id: string | undefined;
  children: ReactNode;
  lang?: string | undefined;
}) {
  return id ? (
    <div className="field-hint" id={id} lang={lang}>
      {children}
    </div>
  ) : null;
}

/** The sentence of an error, told to be one. Without an id there is none. */
export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  return id ? (
    <p className="field-error" id={id}>
      <Picture name="warning" size="small" /> <span className="visually-hidden">Error: </span>
      {children}
    </p>
  ) : null;
}

type GroupProps = FieldProps & {
  children: ReactNode;
  className?: string | undefined;
  hidden?: boolean | undefined;
};

/** A question with several controls: fieldset, legend, hint, error, then the controls. */
export function FieldGroup({ children, className = "", hidden, ...field }: GroupProps) {
  const { hintId, errorId, described } = describe(field);
  return (
    <fieldset
      className={`field field-group ${className}${field.error ? " field-invalid" : ""}`}
      aria-describedby={described["aria-describedby"]}
      hidden={hidden}
    >
      <legend className="field-label" lang={field.lang}>
        <LabelWords label={field.label} optional={field.optional} heading={field.heading} />
      </legend>
      <Hint id={hintId} lang={field.lang}>
        {field.hint}
      </Hint>
      <FieldError id={errorId}>{field.error}</FieldError>
      {children}
    </fieldset>
  );
}

/** A question with one control: label, hint, error, then the control. */
export function SingleField({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, hintId, errorId } = describe(field);
  const label = (
    <label className="field-label" htmlFor={id} lang={field.lang}>
      {field.label}
      <Optional words={field.optional} />
    </label>
  );
  return (
    <div className={`field${field.error ? " field-invalid" : ""}`}>
      {field.heading ? <h1 className="field-heading">{label}</h1> : label}
      <Hint id={hintId} lang={field.lang}>
        {field.hint}
      </Hint>
      <FieldError id={errorId}>{field.error}</FieldError>
      {children}
    </div>
  );
}
