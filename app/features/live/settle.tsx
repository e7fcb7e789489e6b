import { Form } from "@remix-run/react";
import { Button } from "../../components/index.ts";
import { Confirm } from "../../components/scripted.ts";
import type { Settling } from "./settling.ts";

type Props = {
  settling: Settling;
  /** Of the facilitator's page. */
  here: string;
  intent: "close" | "end";
  itemId?: string | undefined;
  tone?: "main" | "plain" | undefined;
};

/** A facilitator's button for what cannot be taken back. */
export function Settle({ settling, here, intent, itemId, tone = "main" }: Props) {
  return (
    <Confirm
      words={settling.button}
      tone={tone}
      page={{ href: `${here}/confirm`, query: { intent, ...(itemId ? { itemId } : {}) } }}
      title={settling.title}
      no={settling.no}
      yes={(close) => (
        <Form method="post" action={here} preventScrollReset onSubmit={close}>
          <input type="hidden" name="intent" value={intent} />
          {itemId ? <input type="hidden" name="itemId" value={itemId} /> : null}
          <Button>{settling.yes}</Button>
        </Form>
      )}
    >
      {settling.follows.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Confirm>
  );
}
