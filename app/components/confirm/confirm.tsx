import { type ReactNode, useId, useState } from "react";
import { I18nProvider } from "react-aria/I18nProvider";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { Announcer } from "../announcer/announcer.tsx";
import { useArrived } from "../arrived/use-arrived.ts";
import { Button } from "../button/button.tsx";
import { Row } from "../layout/layout.tsx";

type Props = {
  /** On the button that asks. */
  words: string;
  tone?: "main" | "plain" | "danger" | undefined;
  /** The page that asks the same where no script runs, and what it must know. */
  page: { href: string; query: Readonly<Record<string, string>> };
  title: string;
  /** What then happens, and cannot be taken back. */
  children: ReactNode;
  /** The form that does it. It closes the question when it is sent. */
  yes: (close: () => void) => ReactNode;
  /** Leaves everything as it is. It has the focus first. */
  no: string;
};

/** A button for what cannot be undone: it asks first, in a dialog, or on a page of its own without scripts. */
export function Confirm({ words, tone, page, title, children, yes, no }: Props) {
  const id = useId();
  const arrived = useArrived();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <form
        method="get"
        action={page.href}
        onSubmit={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {Object.entries(page.query).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button tone={tone} aria-haspopup={arrived ? "dialog" : undefined}>
          {words}
        </Button>
      </form>
      <I18nProvider locale="en-GB">
        <ModalOverlay className="confirm-ground" isOpen={open} onOpenChange={setOpen}>
          <Modal className="confirm-box">
            <Dialog className="confirm" role="alertdialog" aria-describedby={id}>
              <Heading slot="title" className="confirm-title">
                {title}
              </Heading>
              <div className="confirm-words" id={id}>
                {children}
              </div>
              <Row>
                {yes(close)}
                <Button type="button" tone="plain" autoFocus onClick={close}>
                  {no}
                </Button>
              </Row>
              {/* The dialog hides the page's own from screen readers. */}
              <Announcer />
            </Dialog>
          </Modal>
        </ModalOverlay>
      </I18nProvider>
    </>
  );
}
