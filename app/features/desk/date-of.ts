import { endOfDay } from "../../../server/domain/day.ts";

/** The end of the day in three date boxes, or an invalid date: the procedure says what is wrong with it. */
export function dateOf(form: FormData, name: string): Date {
  const part = (box: string) => Number(String(form.get(`${name}-${box}`) ?? "").trim() || Number.NaN);
  return endOfDay(part("year"), part("month"), part("day")) ?? new Date(Number.NaN);
}
