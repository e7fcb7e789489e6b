/** Days are those of the United Kingdom: "closes on 31 March" lasts until midnight there. */
const ZONE = "Europe/London";
/** Years outside these are slips: "26" for 2026, or a digit too many. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2200;

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** How far the clocks there are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number): number {
  const part = Object.fromEntries(
    parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** The last millisecond of a day, or nothing where there is no such day. Day and month count from 1. */
export function endOfDay(year: number, month: number, day: number): Date | null {
  const written = new Date(Date.UTC(year, month - 1, day));
  if (![year, month, day].every(Number.isInteger) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (written.getUTCMonth() !== month - 1 || written.getUTCDate() !== day) return null;
  const nextMidnight = Date.UTC(year, month - 1, day + 1);
  return new Date(nextMidnight - offsetAt(nextMidnight) - 1);
}

/** The day there of a moment, as three boxes of a form hold it. */
export function boxesOfDay(date: Date): { day: string; month: string; year: string } {
  const part = Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return { day: String(part["day"]), month: String(part["month"]), year: String(part["year"]) };
}

const longDay = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "full" });

/** "Monday 5 October 2026". */
export function dayInWords(date: Date): string {
  return longDay.format(date).replace(",", "");
}

/** A moment there, or nothing where there is no such day or time. Month counts from 1, hours go to 23. */
export function momentOn(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): Date | null {
  const end = endOfDay(year, month, day);
  if (!end || !(hour >= 0 && hour <= 23) || !(minute >= 0 && minute <= 59)) return null;
  const written = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(written - offsetAt(written));
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** "14:30". */
export function timeInWords(date: Date): string {
  return clock.format(date);
}

const written = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, dateStyle: "short" });

/** The day there at a moment, as "2026-10-05": such days are compared as text. */
export function dayOf(date: Date): string {
  return written.format(date);
}

/** How many days there are from one "2026-10-05" to another, both of them counted. */
export function daysFrom(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}
