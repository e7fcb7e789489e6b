import { describe, expect, it } from "vitest";
import { easyReadProblems } from "../../accessibility/easy-read.ts";
import { demonstration as d } from "../../prisma/demonstration/index.ts";
import type { Question } from "../../prisma/demonstration/types.ts";
import { optionsOf } from "../../prisma/seeding/questions.ts";
import { joinCode } from "../../server/domain/live.ts";

const notes = d.sessions.flatMap((session) =>
  session.items.flatMap((item) =>
    (item.notes ?? []).map((note) => ({ ...note, activity: session.activity })),
  ),
);
const items = d.sessions.flatMap((session) => session.items);
const questions: Question[] = [
  ...d.activities.flatMap((activity) => activity.questions),
  ...items.flatMap((item) => item.question ?? []),
];
const clauseKeys = d.specification.clauses.map((clause) => clause.key);
const themeKeys = d.themes.map((theme) => theme.key);
const heard = [...d.contributions.map(({ key }) => key), ...notes.map(({ key }) => key)];
const isCut = ({ contribution, nth }: { contribution: string; nth: number }) =>
  d.passages.find((cut) => cut.contribution === contribution)?.parts[nth - 1] !== undefined;
const revisions = [
  ...d.specification.versions.flatMap((version) => version.revisions),
  ...d.specification.draft,
];
const wordings = [
  ...d.activities.map((activity) => activity.wordings),
  ...questions.flatMap((question) => [
    question.wordings,
    ...(question.options ?? []).map((option) => option.wordings),
  ]),
];
/** Everything that is said in Easy Read, each thing as one text. */
const easyRead = [
  d.engagement,
  ...d.engagement.topics,
  ...wordings,
  ...d.specification.clauses,
  ...revisions,
  ...d.responses,
  ...d.drafts,
  ...d.workshop.outcomes,
].flatMap(({ easyRead: sentences = [] }) => (sentences.length > 0 ? [sentences] : []));

describe("the demonstration", () => {
  it("holds at least 170 written contributions, four or more of them in Welsh, no two alike", () => {
    const texts = d.contributions.flatMap((contribution) => contribution.text ?? []);
    expect(texts.length).toBeGreaterThanOrEqual(170);
    expect(new Set(texts).size).toBe(texts.length);
    expect(d.contributions.filter(({ language }) => language === "cy").length).toBeGreaterThanOrEqual(4);
    expect(new Set(d.contributions.map(({ channel }) => channel)).size).toBe(5);
    expect(new Set(d.contributions.map(({ voice }) => voice)).size).toBe(3);
    expect(new Set(d.contributions.map(({ perspective }) => perspective)).size).toBe(6);
  });

  it("lets people say much or little: a word, a sentence, several pages, for themselves or for somebody", () => {
    const lengths = d.contributions.flatMap(({ text }) => (text ? [text.split(/\s+/).length] : []));
    expect(lengths.filter((words) => words <= 3).length).toBeGreaterThanOrEqual(10);
    expect(lengths.filter((words) => words >= 250).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    const long = d.contributions.filter(({ text }) => (text?.split(/\s+/).length ?? 0) >= 250);
    expect(new Set(long.map(({ channel }) => channel)).size).toBe(4);
    expect(new Set(long.map(({ voice }) => voice)).size).toBe(3);
    expect(d.contributions.filter(({ voice }) => voice === "on_behalf").length).toBeGreaterThanOrEqual(5);
  });

  it("uses every key once", () => {
    const lists = [
      heard,
      clauseKeys,
      themeKeys,
      d.submissions.map(({ key }) => key),
      questions.map(({ key }) => key),
    ];
    for (const keys of lists) expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("refers only to what is there", () => {
    for (const { activity, question, option, options = [], themes } of d.contributions) {
      const asked = d.activities
        .find(({ key }) => key === activity)
        ?.questions.find(({ key }) => key === question);
      expect(asked, question).toBeDefined();
      for (const key of [...(option ? [option] : []), ...options])
        expect(asked && optionsOf(asked).map((one) => one.key)).toContain(key);
      for (const theme of themes) expect(themeKeys).toContain(theme);
    }
    for (const question of questions) if (question.clause) expect(clauseKeys).toContain(question.clause);
    for (const response of d.responses) {
      for (const theme of response.themes) expect(themeKeys).toContain(theme);
      for (const key of response.contributions) expect(heard).toContain(key);
      for (const passage of response.passages ?? []) expect(isCut(passage)).toBe(true);
    }
    for (const { contribution, parts } of d.passages) {
      const { text = "" } = d.contributions.find(({ key }) => key === contribution) ?? {};
      for (const { begins, themes } of parts) {
        expect(text).toContain(begins);
        for (const theme of themes) expect(themeKeys).toContain(theme);
      }
    }
    const outcomes = d.workshop.outcomes.map(({ key }) => key);
    const known = {
      contribution: heard,
      theme: themeKeys,
      outcome: outcomes,
      live_item: items.map(({ key }) => key),
    };
    for (const { clause, sources } of revisions) {
      expect(clauseKeys).toContain(clause);
      for (const source of sources) {
        if (source.kind === "passage")
          expect(isCut({ contribution: source.key, nth: source.nth })).toBe(true);
        else if ("key" in source) expect(known[source.kind]).toContain(source.key);
      }
    }
  });

  it("publishes no change without a source, and drafts one that waits for it", () => {
    const published = d.specification.versions.flatMap((version) => version.revisions);
    expect(published.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const waiting = d.specification.draft.map(({ sources }) => sources.length === 0);
    expect(waiting).toEqual(expect.arrayContaining([true, false]));
  });

  it("answers everything said in the closed round, with responses of all five kinds", () => {
    expect(new Set(d.responses.map(({ kind }) => kind)).size).toBe(5);
    const themes = new Set(d.responses.flatMap((response) => response.themes));
    const single = new Set(d.responses.flatMap((response) => response.contributions));
    const closed = [...d.contributions, ...notes].filter(({ activity }) => activity === "first-round");
    const open = closed.filter(
      ({ key, themes: given }) => !single.has(key) && !given.some((theme) => themes.has(theme)),
    );
    expect(open.map(({ key }) => key)).toEqual([]);
    expect(d.contributions.filter(({ activity, read }) => activity === "first-round" && !read)).toEqual([]);
  });

  it("says everything twice, and the second time in Easy Read", () => {
    for (const wording of wordings) {
      expect(wording.standard.length).toBeGreaterThan(0);
      expect(wording.easyRead.length).toBeGreaterThan(0);
    }
    for (const told of [d.engagement, ...d.engagement.topics])
      expect(told.easyRead.length).toBeGreaterThan(0);
    const hard = easyRead.flatMap((sentences) =>
      easyReadProblems(sentences.map(({ text, picture }) => ({ words: text, picture }))).map(
        ({ kind, advice }) => `${kind} in “${sentences[0]?.text}”: ${advice}`,
      ),
    );
    expect(hard).toEqual([]);
  });

  it("says some of it to children and young people in words that are short and easy", () => {
    const introductions = d.activities.flatMap(({ sections = [] }) =>
      sections.flatMap(({ introduction }) => introduction ?? []),
    );
    const all = [...wordings, ...introductions].flatMap(({ young }) => (young ? [young] : []));
    expect(all.length).toBeGreaterThan(8);
    const hard = all.flatMap((sentences) =>
      easyReadProblems(sentences.map(({ text }) => ({ words: text })))
        .filter(({ kind }) => kind !== "no-picture")
        .map(({ advice }) => `“${sentences[0]?.text}”: ${advice}`),
    );
    expect(hard).toEqual([]);
  });
});

it("the join code of a session is one that somebody can type", () => {
  for (const { joinCode: code } of d.sessions) expect(joinCode.parse(code)).toBe(code);
});
