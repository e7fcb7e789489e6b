/** Options that the form has room for. */
export const OPTION_NUMBERS = [1, 2, 3, 4, 5] as const;

const typed = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

/** The numbers of the options that somebody wrote something in. */
const written = (form: FormData) =>
  OPTION_NUMBERS.filter((number) => typed(form, `option-${number}`) || typed(form, `why-${number}`));

/** The day, or an invalid date: the procedure says what is wrong with it, together with all the rest. */
function dayOf(form: FormData): Date {
  const part = (name: string) => Number(typed(form, `decidedOn-${name}`) || Number.NaN);
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const date = new Date(Date.UTC(year, month - 1, day));
  // A year of two digits would be taken for one of the last century.
  return year >= 2000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date
    : new Date(Number.NaN);
}

/** A decision as the form holds it. Options that were left empty do not count. */
export function decisionOf(form: FormData) {
  return {
    title: typed(form, "title"),
    decisionMaker: typed(form, "decisionMaker"),
    reasons: typed(form, "reasons"),
    reliesOn: typed(form, "reliesOn"),
    ...(typed(form, "assessment") ? { assessment: Number(typed(form, "assessment")) } : {}),
    options: written(form).map((number) => ({
      title: typed(form, `option-${number}`),
      rationale: typed(form, `why-${number}`),
      recommended: typed(form, "recommended") === String(number),
    })),
    decidedOn: dayOf(form),
  };
}

/** The form's name for what the API calls `options.0.title`. */
export function fieldOf(form: FormData, path: string): string {
  const [whole, index, part] = path.split(".");
  if (whole !== "options") return path;
  const number = written(form)[Number(index)] ?? 1;
  return part === "rationale" ? `why-${number}` : index === undefined ? "recommended" : `option-${number}`;
}
