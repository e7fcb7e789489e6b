/** A text as searches compare it: without capitals and without accents, so that "ty" finds "Tŷ". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a folded text holds every word that was typed, in any order, also when a word is not finished. */
export function holdsWords(folded: string, typed: string): boolean {
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
