/** What a consultation lacks in Easy Read, by name: what nobody wrote, and what breaks a rule of it. */
export interface EasyReadRecord {
  missing: readonly string[];
  hard: readonly string[];
}

/** Easy Read lines; none where nobody has written them. */
type Lines<Line> = readonly Line[];

/** Looks through the introduction, those of sections that have one, the questions and their answers, each by itself as people meet it. */
export function recordEasyRead<Line>(
  introduction: Lines<Line>,
  sections: readonly { lines: Lines<Line>; wanted: boolean }[],
  questions: readonly { lines: Lines<Line>; options: readonly Lines<Line>[] }[],
  isHard: (lines: Lines<Line>) => boolean,
): EasyReadRecord {
  const parts = [
    { name: "The introduction", lines: introduction },
    ...sections.flatMap(({ lines, wanted }, index) =>
      wanted || lines.length > 0 ? [{ name: `Section ${index + 1}`, lines }] : [],
    ),
    ...questions.flatMap(({ lines, options }, index) => [
      { name: `Question ${index + 1}`, lines },
      ...options.map((option, at) => ({ name: `Question ${index + 1}, answer ${at + 1}`, lines: option })),
    ]),
  ];
  const names = (found: typeof parts) => found.map(({ name }) => name);
  return {
    missing: names(parts.filter(({ lines }) => lines.length === 0)),
    hard: names(parts.filter(({ lines }) => isHard(lines))),
  };
}
