/** What the pages themselves say to people who take part: each thing in the usual words and in Easy Read. */
import type { PictureName } from "../pictures.ts";

/** A heading, a button, a link, an answer to choose or the name of a field. `{name}` stands for a value. */
export interface Label {
  standard: string;
  easyRead: string;
}

/** One idea with its picture. */
export type Idea = readonly [picture: PictureName, words: string];

/** Something that people are told: a paragraph, and in Easy Read one idea a row. */
export interface Telling {
  standard: string;
  easyRead: readonly Idea[];
}

/** Entries without an Easy Read form do not compile. */
export interface Words {
  [name: string]: Label | Telling | Words;
}

/** A label that is easy to read as it is. */
export const same = <const W extends string>(words: W) => ({ standard: words, easyRead: words });

type Slot<W extends string> = W extends `${string}{${infer Name}}${infer Rest}` ? Name | Slot<Rest> : never;
type SlotsOf<E extends Label | Telling> =
  | Slot<E["standard"]>
  | (E extends Label ? Slot<E["easyRead"]> : E extends Telling ? Slot<E["easyRead"][number][1]> : never);

/** The values that an entry needs, by the names in its braces; none where it has no braces. */
export type Values<E extends Label | Telling> = { [Name in SlotsOf<E>]: string | number };
export type ValuesFor<E extends Label | Telling> = [SlotsOf<E>] extends [never] ? [] : [values: Values<E>];

/** Puts values in the places of their names. */
export function fill(words: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** A label as this person reads. */
export function labelOf<E extends Label>(label: E, easyRead: boolean, ...[values]: ValuesFor<E>): string {
  return fill(easyRead ? label.easyRead : label.standard, values);
}
