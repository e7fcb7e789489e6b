const PLACE = "place-";

/** The field that holds the number of an option. */
export const placeField = (optionId: string) => PLACE + optionId;

/** The fields of one question, where a form holds several: those whose names begin with its prefix, without it. */
export function fieldsOf(form: FormData, prefix: string): FormData {
  const own = new FormData();
  for (const [name, value] of form) if (name.startsWith(prefix)) own.append(name.slice(prefix.length), value);
  return own;
}

const isPlace = (name: string) => name.startsWith(PLACE);

/** What a form says about the options of a question, as the API takes it, and the way back to its fields. */
export function readChoices(form: FormData) {
  const placed = [...new Set(form.keys())].filter(isPlace).map((name) => {
    const place = String(form.get(name) ?? "").trim();
    return { optionId: name.slice(PLACE.length), place: place ? Number(place) : null };
  });
  const ticked = form.getAll("choices").map((id) => ({ optionId: String(id), place: null }));
  const fieldOf = (path: string): string => {
    const [head, index] = path.split(".");
    if (head !== "choices") return path;
    const at = placed[Number(index ?? 0)];
    return at ? placeField(at.optionId) : "choices";
  };
  return { optionId: String(form.get("optionId") ?? "") || null, choices: [...placed, ...ticked], fieldOf };
}

/** The options that a form names, from the first to the last, each in words. */
export function chosenWords(
  typed: Readonly<Record<string, readonly string[]>>,
  options: readonly { id: string; words: string }[],
): string[] {
  const wordsOf = (id: string | undefined) => options.find((option) => option.id === id)?.words ?? "";
  const ids = [...(typed["optionId"] ?? []), ...(typed["choices"] ?? [])];
  const places = Object.entries(typed).flatMap(([name, values]) => {
    const place = values.at(-1);
    return isPlace(name) && place ? [{ place, said: wordsOf(name.slice(PLACE.length)) }] : [];
  });
  return [
    ...ids.map(wordsOf),
    ...places
      .sort((one, other) => Number(one.place) - Number(other.place))
      .map(({ place, said }) => said && `${place}. ${said}`),
  ].filter((said) => said.trim());
}
