import { describe, expect, it } from "vitest";
import { cleanText, longText, shortText } from "../../server/domain/text.ts";

describe("words that people write", () => {
  it("loses control, zero-width and direction-turning characters", () => {
    expect(cleanText("  a\u200Bb\u202Ec\u0000\u0007\r\nd\u2066e\uFEFF\t")).toBe("ab" + "c\nde");
    expect(cleanText("a\u200Db")).toBe("ab");
    expect(cleanText("x\uD800y")).toBe("x\uFFFDy");
    expect(cleanText("cafe\u0301")).toBe("café");
  });

  it.each([
    ["a family", "👩‍👩‍👧"],
    ["a nurse", "👩🏽‍⚕️"],
    ["the flag of Wales", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"],
    ["a Persian word", "نمی‌خواهم"],
    ["a Hindi word", "क्‍ष"],
  ])("keeps %s", (_, word) => {
    expect(cleanText(word)).toBe(word);
  });

  it("loses letters that are drawn as nothing, so that an answer of them alone is empty", () => {
    expect(cleanText("\u3164\u1160\uFFA0\u00AD")).toBe("");
    expect(cleanText("respon\u00ADsibility")).toBe("responsibility");
  });

  it("keeps the marks of a letter and loses an endless stack of them, at once", () => {
    expect(cleanText("Việt Nam, שָׁלוֹם")).toBe("Việt Nam, שָׁלוֹם".normalize("NFC"));
    const before = performance.now();
    expect(cleanText(`a${"\u0301\u0316".repeat(100_000)}b`).length).toBeLessThan(40);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("refuses what is far too long by its length, without cleaning it first", () => {
    const endless = `${"\u200B".repeat(500_000)}word`;
    expect(longText.safeParse(endless).error?.issues[0]?.message).toMatch(/^This is 500,004 characters long/);
    expect(longText.parse(`${"\u200B".repeat(300_000)}word`)).toBe("word");
  });

  it("loses tag letters that hide words", () => {
    expect(cleanText("ok\u{E0068}\u{E0069}")).toBe("ok");
  });

  it("says how long a text is and how long it may be", () => {
    expect(longText.safeParse("x".repeat(100_000)).error?.issues[0]?.message).toBe(
      "This is 100,000 characters long. The most we can take is 20,000.",
    );
    expect(shortText.safeParse("x".repeat(301)).success).toBe(false);
    expect(shortText.parse(" one\n two ")).toBe("one two");
    expect(longText.min(1, "Write your answer.").safeParse(" \u200B ").error?.issues[0]?.message).toBe(
      "Write your answer.",
    );
  });
});
