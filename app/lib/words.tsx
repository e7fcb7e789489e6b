import {
  fill,
  type Label,
  labelOf,
  type Telling,
  type Values,
  type ValuesFor,
} from "../../accessibility/interface/words.ts";
import { type PictureLine, PictureWords } from "../components/index.ts";
import { usePreferences } from "./use-preferences.ts";

type Filled = Readonly<Record<string, string | number>> | undefined;

const easyLines = ({ easyRead }: Telling, values: Filled): PictureLine[] =>
  easyRead.map(([picture, words]) => ({ picture, words: fill(words, values) }));

/** The pages' own words, as this person reads them. */
export function useWords() {
  const easyRead = usePreferences().easyRead === "on";
  return {
    easyRead,
    /** A heading, a button, the name of a field. */
    say: <E extends Label>(label: E, ...values: ValuesFor<E>) => labelOf(label, easyRead, ...values),
    /** Rows with pictures in both wordings: the usual words have the picture of their first idea. */
    pictured: <E extends Telling>(telling: E, ...[values]: ValuesFor<E>): PictureLine[] =>
      easyRead
        ? easyLines(telling, values)
        : [{ picture: telling.easyRead[0]?.[0] ?? "info", words: fill(telling.standard, values) }],
  };
}

type TellProps<E extends Telling> = { words: E } & (ValuesFor<E> extends []
  ? { values?: undefined }
  : { values: Values<E> });

/** What people are told: a paragraph, or one idea a row with its picture. */
export function Tell<E extends Telling>({ words, values }: TellProps<E>) {
  return tellIn(useWords().easyRead, words, values);
}

/** As `Tell`, outside the page that knows how somebody reads. */
export function tellIn(easyRead: boolean, words: Telling, values?: Filled) {
  if (easyRead) return <PictureWords lines={easyLines(words, values)} />;
  return <p>{fill(words.standard, values)}</p>;
}
