import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../server/adapters/markdown.ts";
import { CHAIN_START, type ChainLink, firstBreak, nextLink } from "../../server/domain/chain.ts";
import { diffWords, foldSame } from "../../server/domain/diff.ts";
import { isEditorial } from "../../server/domain/editorial.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { suppress } from "../../server/domain/suppression.ts";
import { judgeClause, publish, stepsOf, versionLabel } from "../../server/domain/version.ts";
import { fingerprint } from "../../server/shared/fingerprint.ts";

describe("what counts as tidying", () => {
  const tidied = (before: string, after: string) =>
    isEditorial({ title: "Clause", body: before }, { title: "Clause", body: after });

  test.each([
    ["The hub  must answer", "The hub must answer."],
    ["the Hub must answer", "The hub must answer"],
    ["1. Calls\n2. Visits", "2. Calls\n3. Visits"],
    ["organize the program of behaviour", "organise the program of behavior"],
    ["good accomodation", "good accommodation"],
    ["they recieve help", "they receive help"],
    ["the carers’ views", "the carers' views"],
    ["**must** answer", "must answer"],
  ])("%s → %s", (before, after) => expect(tidied(before, after)).toBe(true));

  test.each([
    ["may answer", "must answer"],
    ["can answer", "can't answer"],
    ["can answer", "cannot answer"],
    ["we're able", "were able"],
    ["within 10 days", "within 100 days"],
    ["1.5 hours", "15 hours"],
    ["£5", "5"],
    ["at least 24", "at least <24"],
    ["must answer", "must ~~not~~ answer"],
    ["Carers and families", "Families and carers"],
    ["enable carers", "unable carers"],
    ["a later visit", "a latter visit"],
    ["help of staff", "help off staff"],
    ["carers", ""],
  ])("not %s → %s", (before, after) => expect(tidied(before, after)).toBe(false));

  test("the heading counts too", () => {
    expect(isEditorial({ title: "Breaks", body: "x" }, { title: "No breaks", body: "x" })).toBe(false);
  });
});

describe("what may be published", () => {
  const text = (body: string, sources: string[] = []) => ({
    revisionId: body,
    number: "1",
    title: "T",
    body,
    sources,
  });
  const clause = (...drafts: ReturnType<typeof text>[]) => ({
    clauseId: "c",
    position: 1,
    published: text("old words"),
    drafts,
  });

  test.each([
    ["nothing written", [], "same"],
    ["changed back", [text("new"), text("old words")], "same"],
    ["no source", [text("new")], "source-missing"],
    ["a source", [text("new", ["law"])], "changed"],
    ["a source given later", [text("new"), text("new", ["passage"])], "changed"],
    ["a change after the source", [text("new", ["passage"]), text("newer")], "source-missing"],
    ["tidied after the source", [text("new", ["passage"]), text("New.", ["editorial"])], "changed"],
    ["tidied", [text("Old words.", ["editorial"])], "editorial"],
    ["a lie", [text("new", ["editorial"])], "not-editorial"],
    ["a lie in two steps", [text("new"), text("New", ["editorial"])], "not-editorial"],
  ] as const)("%s", (_name, drafts, verdict) => {
    expect(judgeClause(clause(...drafts))).toBe(verdict);
  });

  test("a new clause cannot be tidying", () => {
    expect(judgeClause({ ...clause(text("new", ["editorial"])), published: null })).toBe("not-editorial");
    expect(judgeClause({ ...clause(text("new", ["theme"])), published: null })).toBe("changed");
  });

  test("what was taken back before publishing stays as it was published, and no source of it counts", () => {
    const other = { ...clause(text("newer", ["law"])), clauseId: "other", position: 2 };
    const back = { ...text("old words"), revisionId: "back" };
    const published = publish({ lastSequence: 1, clauses: [clause(text("new", ["passage"]), back), other] });
    if (isRefusal(published)) throw new Error(published.message);
    expect(published.clauses.map(({ revisionId }) => revisionId)).toEqual(["old words", "newer"]);
    expect(published.changed).toEqual(["other"]);
    expect(judgeClause(clause(text("new", ["passage"]), back, text("new")))).toBe("source-missing");
  });

  test("a clause through its versions: each change with what was written for it, and nothing taken back", () => {
    const revisions = [
      text("one"),
      text("two", ["passage"]),
      { ...text("one"), revisionId: "back" },
      text("three", ["law"]),
      text("Three."),
    ].map((each, index) => ({ ...each, id: each.revisionId, sequence: index + 1 }));
    const steps = (...frozen: string[]) =>
      stepsOf(
        frozen.map((revisionId, index) => ({ version: versionLabel(index + 1), revisionId })),
        revisions,
      ).map(({ version, since }) => [version, since.map(({ sequence }) => sequence)]);
    expect(steps("one", "one", "Three.")).toEqual([
      ["0.1", [1]],
      ["0.3", [4, 5]],
    ]);
    // As versions were frozen that held the words again under a revision of their own.
    expect(steps("one", "back", "Three.")).toEqual([
      ["0.1", [1]],
      ["0.3", [4, 5]],
    ]);
    expect(steps("one", "two")).toEqual([
      ["0.1", [1]],
      ["0.2", [2]],
    ]);
  });

  test("a refusal names the clauses", () => {
    const refusal = publish({ lastSequence: 1, clauses: [clause(text("new"))] });
    expect(isRefusal(refusal) && refusal.message).toContain("1 T");
  });
});

describe("the word diff", () => {
  test("both texts can be read back out of it", () => {
    const words = fc
      .array(fc.constantFrom("night", "care", "must", " ", "\n", ".", "’s", "é"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after);
        const read = (without: string) =>
          parts
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join("");
        expect(read("added")).toBe(before);
        expect(read("removed")).toBe(after);
      }),
    );
  });

  test("a phrase is one change, and long stretches that did not change are folded", () => {
    expect(diffWords("from nine to five", "from any hour")).toEqual([
      { kind: "same", text: "from " },
      { kind: "removed", text: "nine to five" },
      { kind: "added", text: "any hour" },
    ]);
    expect(diffWords("to 9.30 am", "to 9 am")[1]).toEqual({ kind: "removed", text: "9.30" });
    const long = "word ".repeat(500);
    const [first] = foldSame(diffWords(`${long}old`, `${long}new`));
    expect(first?.text.length).toBeLessThan(100);
  });

  test("20,000 words are compared in under two seconds, even when nothing is the same", () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `word${index % 977}`).join(" ");
    const after = Array.from({ length: 20_000 }, (_, index) => `term${index % 983}`).join(" ");
    const changed = before.replaceAll("word5 ", "other ").replaceAll("word77 ", "");
    const started = performance.now();
    diffWords(before, changed);
    diffWords(before, after);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test("a hidden count looks the same whatever it is, and no total stands beside it", () => {
  const keys = ["carer", "provider", "lived_experience", "other"] as const;
  const counts = fc.array(fc.nat(40), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 20 }), fc.nat(3), fc.nat(), (all, below, which, other) => {
      const cells = all.map((count, index) => ({ key: keys[index] ?? "other", count }));
      const said = suppress(cells, below);
      for (const { count } of said.parts) if (count !== null) expect(count).toBeGreaterThanOrEqual(below);
      const hidden = cells.filter(({ count }) => count > 0 && count < below);
      if (hidden.length > 0) expect(said.total).toBeNull();
      const cell = hidden[which % Math.max(1, hidden.length)];
      if (!cell) return;
      const different = cells.map((each) =>
        each === cell ? { ...each, count: 1 + (other % (below - 1)) } : each,
      );
      expect(suppress(different, below)).toEqual(said);
    }),
  );
});

test("a chain shows a change, a gap, a swap and a rebuilt history", () => {
  const links: ChainLink[] = [];
  for (const subjectId of ["a", "b", "c"]) {
    links.push(
      nextLink(fingerprint, links.at(-1) ?? null, { kind: "version", subjectId, digest: `${subjectId}!` }),
    );
  }
  const [a, b, c] = links as [ChainLink, ChainLink, ChainLink];
  expect(a.previousHash).toBe(CHAIN_START);
  expect(firstBreak(fingerprint, links, c.hash)).toBeNull();
  expect(firstBreak(fingerprint, [a, { ...b, digest: "x" }, c])).toBe(2);
  expect(firstBreak(fingerprint, [a, c])).toBe(3);
  expect(firstBreak(fingerprint, [b, a, c])).toBe(2);
  const rebuilt = nextLink(fingerprint, null, { kind: "version", subjectId: "a", digest: "x" });
  expect(firstBreak(fingerprint, [rebuilt])).toBeNull();
  expect(firstBreak(fingerprint, [rebuilt], c.hash)).toBe(2);
});

test.each([
  ["<script>alert(1)</script>Words", "alert"],
  ['<img src=x onerror="alert(1)">', "onerror"],
  ["[press](javascript:alert(1))", "javascript"],
  ["[press](//evil.example)", "evil.example"],
  ['<a href="https://a.example" onclick="x()">a</a>', "onclick"],
  ['<p style="position:fixed">Words</p>', "style"],
  ["<iframe src=https://a.example></iframe>", "iframe"],
  ["<svg><a xlink:href='javascript:x'>a</a></svg>", "javascript"],
  ["# Heading", "<h1"],
])("hostile Markdown %s leaves no %s", (text, trace) => {
  expect(renderMarkdown(text)).not.toContain(trace);
});

test("a clause's paragraphs, lists, links and tables are shown", () => {
  const html = renderMarkdown("One **bold**.\n\n- a\n- b\n\n[law](https://a.example)\n\n| A |\n|---|\n| 1 |");
  for (const tag of ["<strong>", "<li>", 'href="https://a.example"', "<table>"]) expect(html).toContain(tag);
});

test("a table can be reached, is called by its columns, and its words stay words", () => {
  const html = renderMarkdown('| **What** | "When" |\n|---|---|\n| Visit<br>at home | Monday |');
  expect(html).toContain('role="region" tabindex="0" aria-label="Table: What, &quot;When&quot;"><table>');
  expect(html).toContain('<th scope="col"><strong>What</strong></th>');
  expect(html).toContain("<td>Visit<br />at home</td>");
  expect(renderMarkdown("|  | Monday |\n|---|---|\n| Visit | yes |")).not.toMatch(/<th[^>]*><\/th>/);
});

test("an item that says its own number has no bullet; a sentence that only looks so keeps it", () => {
  const items = renderMarkdown("- (a) one\n- 2\\) two\n- (iv) four\n- etc. and so on\n- (by phone) five");
  expect(items.match(/<li class="says-its-number">/g)).toHaveLength(3);
  expect(renderMarkdown('<li class="anything" onclick="x">a</li>')).toBe("<li>a</li>");
});
