import { useEffect, useId, useState } from "react";
import { Button } from "../button/button.tsx";

type Props = {
  children: string;
  label: string /** Large and spaced, for a code that a person copies down. */;
  large?: boolean | undefined;
};

// Long lines scroll inside their own box, and a keyboard must be able to scroll it.
const keyboardScroll = { tabIndex: 0 };

/** Text to keep exactly. The copy button comes only when scripts are there to make it work. */
export function Code({ children, label, large }: Props) {
  const id = useId();
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => setState(navigator.clipboard ? "ready" : "absent"), []);

  return (
    <div className="code-box">
      <section aria-labelledby={id} className="code-scroll" {...keyboardScroll}>
        <p className="code-label" id={id}>
          {label}
        </p>
        <pre className={large ? "code code-large" : "code"}>
          <code>{children}</code>
        </pre>
      </section>
      {state === "absent" ? null : (
        <Button
          type="button"
          tone="plain"
          picture="copy"
          onClick={() => navigator.clipboard.writeText(children).then(() => setState("copied"))}
        >
          Copy {label.toLowerCase()}
        </Button>
      )}
      <p className="code-copied" role="status" aria-atomic="true">
        {state === "copied" ? "Copied." : ""}
      </p>
    </div>
  );
}
