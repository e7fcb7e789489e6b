import type { ReactNode } from "react";
import { I18nProvider } from "react-aria/I18nProvider";
import { Button, Label, Tag, TagGroup, TagList } from "react-aria-components/TagGroup";
import { announce } from "../announcer/announcer.tsx";
import { useArrived } from "../arrived/use-arrived.ts";
import { Picture } from "../picture/picture.tsx";

type Item = { id: string; words: string; lang?: string | undefined };

type Props = {
  /** What is in the list, with how many: "Chosen: 3". */
  label: ReactNode;
  items: readonly Item[];
  /** What stands there when nothing does. */
  empty: string;
  onRemove: (ids: ReadonlySet<string>) => void;
};

/**
 * Things that were chosen, each with a way to take it out again. One stop of the Tab key: arrows go from one to the
 * next, Delete takes out, and what is gone is said. Only where scripts run; the controls that it speaks for are the form.
 */
export function RemovableList({ label, items, empty, onRemove }: Props) {
  if (!useArrived()) return null;
  const takeOut = (ids: ReadonlySet<string>) => {
    onRemove(ids);
    announce(`Taken out: ${items.flatMap(({ id, words }) => (ids.has(id) ? [words] : [])).join(", ")}.`);
  };
  return (
    <I18nProvider locale="en-GB">
      <TagGroup className="removable" onRemove={(keys) => takeOut(new Set([...keys].map(String)))}>
        <Label className="removable-label">{label}</Label>
        <TagList
          className="removable-list"
          items={items}
          renderEmptyState={() => <span className="removable-empty">{empty}</span>}
        >
          {({ id, words, lang }) => (
            <Tag id={id} textValue={words} className="removable-item">
              <span lang={lang}>{words}</span>
              <Button slot="remove" className="removable-remove">
                <Picture name="no" size="small" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
    </I18nProvider>
  );
}
