import { useEffect, useState } from "react";
import { Button } from "../button/button.tsx";

type Props = {
  children: string;
  label: string /** Large and spaced, for a code that a person copies down. */;
  large?: boolean | undefined;
};

/** Text to keep exactly. The copy button comes only when scripts are there to make it work. */
export function Code({ children, label, large }: Props) {
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => setState(navigator.clipboard ? "ready" : "absent"), []);

  return (
    <div className="code-box">
      <p className="code-label">{label}</p>
      <p className={large ? "code code-large" : "code"}>
        <code>{children}</code>
      </p>
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
