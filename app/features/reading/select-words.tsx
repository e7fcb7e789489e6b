import { useEffect, useRef } from "react";
import { useArrived } from "../../components/arrived/use-arrived.ts";
import { SingleField } from "../../components/field/field.tsx";
import { Button, Stack } from "../../components/index.ts";

type Props = { text: string; language: string; error: string | undefined };

/**
 * The words in a field where they can be selected, with a mouse or with the arrow keys and Shift, to the letter. It
 * is there where scripts run. A field that says it is read-only shows no caret in some browsers, so that nobody sees
 * where they are: this one takes the caret and no changes.
 */
export function SelectWords({ text, language, error }: Props) {
  const arrived = useArrived();
  const words = useRef<HTMLTextAreaElement>(null);
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = words.current;
    if (!arrived || !field) return;
    const keep = (event: Event) => event.preventDefault();
    field.addEventListener("beforeinput", keep);
    return () => field.removeEventListener("beforeinput", keep);
  }, [arrived]);
  if (!arrived) return null;
  const take = () => {
    if (!words.current || !from.current || !to.current) return;
    from.current.value = String(words.current.selectionStart);
    to.current.value = String(words.current.selectionEnd);
  };
  return (
    <Stack gap="small">
      <SingleField
        label="Or select the words of one passage"
        name="selection"
        hint="With a mouse, or with the arrow keys while you hold Shift. Nothing that you type here changes the words."
        error={error}
      >
        <textarea
          ref={words}
          className="control"
          id="selection"
          rows={10}
          dir="auto"
          lang={language === "en" ? undefined : language}
          inputMode="none"
          spellCheck={false}
          aria-readonly
          aria-describedby={error ? "selection-hint selection-error" : "selection-hint"}
          aria-invalid={error ? true : undefined}
          defaultValue={text}
          onInput={({ currentTarget }) => {
            // What composes letters cannot be held back, only put right.
            currentTarget.value = text;
          }}
        />
      </SingleField>
      <input ref={from} type="hidden" name="from" />
      <input ref={to} type="hidden" name="to" />
      <div>
        <Button tone="plain" name="go" value="selection" onClick={take}>
          Make these words a passage
        </Button>
      </div>
    </Stack>
  );
}
