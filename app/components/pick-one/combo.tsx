import { type ComponentProps, type KeyboardEvent, type ReactNode, useContext, useEffect } from "react";
import { I18nProvider } from "react-aria/I18nProvider";
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components/ComboBox";
import { FieldError } from "../field/field.tsx";
import { Picture } from "../picture/picture.tsx";

export type ComboItem = { id: string; words: string; lang?: string | undefined; isNew?: boolean | undefined };

type Props = Omit<ComponentProps<typeof ComboBox<ComboItem>>, "children" | "className"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Enter while nothing in the list is pointed at. Says whether that was all there was to do. */
  onEnter?: (() => boolean) | undefined;
};

/**
 * A box to type into, and the list of what matches. It is only ever drawn by scripts, in the place of native controls
 * that work without them: where it stands alone, its answer would be lost. So it is no part of its own in the kit.
 */
export function Combo({ label, hint, error, onEnter, ...box }: Props) {
  // React Aria acts on its own Enter when the event bubbles; this comes first.
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.currentTarget.hasAttribute("aria-activedescendant") || !onEnter?.()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <I18nProvider locale="en-GB">
      <ComboBox {...box} className="combo" isInvalid={error !== undefined} validationBehavior="aria">
        <Label className="field-label">{label}</Label>
        {hint ? (
          <Text slot="description" elementType="div" className="field-hint">
            {hint}
          </Text>
        ) : null}
        <FieldError id={error === undefined ? undefined : `${box.id}-error`}>{error}</FieldError>
        <div className="combo-box">
          <Input className="control" onKeyDownCapture={enter} />
          <Button className="combo-open">
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M5 9l7 7l7 -7" />
            </svg>
          </Button>
        </div>
        <CloseWhenLeft />
        <Popover className="combo-popover" offset={4}>
          <ListBox<ComboItem> className="combo-list">
            {({ id, words, lang, isNew }) => (
              <ListBoxItem id={id} textValue={words} className="combo-item">
                {isNew ? <Picture name="add" size="small" /> : null}
                <span lang={lang}>{words}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

/**
 * React Aria can still open the list for the last letter after the box was left, on a slow machine. An open list
 * hides the rest of the page from screen readers, so it may not stay.
 */
function CloseWhenLeft() {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    if (state?.isOpen && !state.isFocused) state.close();
  }, [state]);
  return null;
}
