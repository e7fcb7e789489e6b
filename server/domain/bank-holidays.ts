/**
 * Bank holidays, as dated data. Source: Banking and Financial Dealings Act 1971, Schedule 1, and for Scotland
 * also the St Andrew's Day Bank Holiday (Scotland) Act 2007; announced on https://www.gov.uk/bank-holidays.
 * Holidays that are proclaimed for one year only are not listed until somebody has checked them there.
 */
export const NATIONS = ["england_and_wales", "scotland"] as const;
export type Nation = (typeof NATIONS)[number];

export const FIRST_KNOWN_YEAR = 2024;
export const LAST_KNOWN_YEAR = 2028;

interface BankHoliday {
  /** "2026-04-03". */
  day: string;
  name: string;
}

/** One year a line, in the order of the names. A day that falls on a weekend is the weekday that stands in for it. */
const ENGLAND_AND_WALES = {
  names: [
    "New Year’s Day",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Boxing Day",
  ],
  2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2028: ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
};

const SCOTLAND = {
  names: [
    "New Year’s Day",
    "2 January",
    "Good Friday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "St Andrew’s Day",
    "Christmas Day",
    "Boxing Day",
  ],
  2024: ["01-01", "01-02", "03-29", "05-06", "05-27", "08-05", "12-02", "12-25", "12-26"],
  2025: ["01-01", "01-02", "04-18", "05-05", "05-26", "08-04", "12-01", "12-25", "12-26"],
  2026: ["01-01", "01-02", "04-03", "05-04", "05-25", "08-03", "11-30", "12-25", "12-28"],
  2027: ["01-01", "01-04", "03-26", "05-03", "05-31", "08-02", "11-30", "12-27", "12-28"],
  2028: ["01-03", "01-04", "04-14", "05-01", "05-29", "08-07", "11-30", "12-25", "12-26"],
};

const listed = ({ names, ...years }: typeof ENGLAND_AND_WALES): BankHoliday[] =>
  Object.entries(years).flatMap(([year, days]) =>
    days.map((day, index) => ({ day: `${year}-${day}`, name: names[index] ?? "" })),
  );

export const BANK_HOLIDAYS: Record<Nation, readonly BankHoliday[]> = {
  england_and_wales: listed(ENGLAND_AND_WALES),
  scotland: listed(SCOTLAND),
};

/** Those from one day to another, both of them included; nothing where a year is not known here. */
export function bankHolidaysBetween(nation: Nation, first: string, last: string): BankHoliday[] | null {
  const year = (day: string) => Number(day.slice(0, 4));
  if (year(first) < FIRST_KNOWN_YEAR || year(last) > LAST_KNOWN_YEAR) return null;
  return BANK_HOLIDAYS[nation].filter(({ day }) => day >= first && day <= last);
}

/** The first Thursday in May: the ordinary day of local elections in England. */
export function ordinaryElectionDay(year: number): string {
  const weekday = new Date(Date.UTC(year, 4, 1)).getUTCDay();
  const date = 1 + ((4 - weekday + 7) % 7);
  return `${year}-05-0${date}`;
}
