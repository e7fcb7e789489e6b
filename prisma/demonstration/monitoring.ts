/** What people of the first round said about themselves: how many gave each answer. */
export const monitoring = {
  activity: "first-round",
  day: -41,
  set: 1,
  counts: {
    age: { "25_44": 9, "45_64": 14, "65_74": 8, "75_over": 3 },
    disability: { yes: 12, no: 19, prefer_not: 2 },
    sex: { female: 23, male: 10 },
    ethnicity: { white: 21, asian: 8, black: 3 },
    religion: { none: 13, christian: 12, muslim: 8 },
    partnership: { yes: 18, no: 11 },
  },
} as const;
