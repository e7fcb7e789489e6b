import { chooseWording, type Wording, wordsOf } from "../../../server/domain/wording.ts";

/** A question in one line. Providers and commissioners read the standard wording. */
export const askedOf = (wordings: readonly Wording[]) =>
  wordsOf(chooseWording(wordings, { language: "en", easyRead: false }));
