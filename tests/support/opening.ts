/** Reasons for every point of fairness: for tests that open a bare consultation and are about something else. */
export const withReasons = {
  reasons: {
    formative: "It is a test.",
    information: "It is a test.",
    time: "It is a test.",
  },
};
