import { endOfDay } from "../../../server/domain/day.ts";

/** The lines of a text box that are not empty. */
export const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== "");

/** The end of a day written in three boxes; "empty" where nothing was, null where there is no such day. */
export function dayIn(form: FormData, name: string): Date | "empty" | null {
  const parts = ["year", "month", "day"].map((part) => String(form.get(`${name}-${part}`) ?? "").trim());
  if (parts.every((part) => part === "")) return "empty";
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = parts.map((part) =>
    part === "" ? Number.NaN : Number(part),
  );
  return endOfDay(year, month, day);
}
