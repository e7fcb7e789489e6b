import { describe, expect, it } from "vitest";
import { readSpecification } from "../../server/adapters/documents/read-specification.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import { splitNumber } from "../../server/domain/specification-import.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string) {
  const result = await readSpecification(bytes(text), "Carers hub.md");
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

describe("reading a Markdown specification", () => {
  it("makes clauses of headings and keeps typed numbers", async () => {
    const result = await read(
      "# Carers hub\n\nWhy we do this.\n\n## 1 The service\n\nText *here*.\n\n### 1.1 Who\n\n- a\n  - b\n\n## 2. Help at **night**\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n## 24 hour support\n",
    );
    expect(result.title).toBe("Carers hub");
    expect(result.clauses).toEqual([
      { number: "0", title: "Introduction", body: "Why we do this.", depth: 1, parentIndex: null },
      { number: "1", title: "The service", body: "Text *here*.", depth: 1, parentIndex: null },
      { number: "1.1", title: "Who", body: "- a\n  - b", depth: 2, parentIndex: 1 },
      {
        number: "2",
        title: "Help at night",
        body: "| a | b |\n| - | - |\n| 1 | 2 |",
        depth: 1,
        parentIndex: null,
      },
      { number: "", title: "24 hour support", body: "", depth: 1, parentIndex: null },
    ]);
  });

  it("numbers clauses by their place where no heading has a number", async () => {
    const result = await read("Hello.\n\n# A service\n\n## Who\n\n# Help\n");
    expect(result.title).toBe("Carers hub");
    expect(result.clauses.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "0 Introduction",
      "1 A service",
      "1.1 Who",
      "2 Help",
    ]);
    expect(result.notes).toEqual([
      {
        where: "The whole document",
        clauseIndex: null,
        kind: "check",
        what: "The headings had no numbers. We numbered them in order.",
      },
    ]);
  });

  it("names pictures, HTML and hidden remarks, and keeps links by reference", async () => {
    const result = await read(
      "# 1. One\n\nSee [the Act][act]. ![A map](map.png)\n\n<!-- ask legal -->\n\n# 2. Two\n\n<script>alert(1)</script>\n\n[act]: https://example.org\n",
    );
    expect(result.clauses.map(({ body }) => body)).toEqual([
      "See [the Act][act]. \n\n[act]: https://example.org",
      "alert(1)\n\n[act]: https://example.org",
    ]);
    expect(result.notes.map(({ where }) => where)).toEqual(["1 One", "1 One", "2 Two"]);
  });

  it("refuses what has no headings, no words or no text", async () => {
    const code = async (source: Uint8Array) => {
      const result = await readSpecification(source, "a.md");
      return isRefusal(result) ? result.refusal : "read";
    };
    expect(await code(bytes("Only words."))).toBe("file-no-headings");
    expect(await code(bytes("  \n"))).toBe("file-empty");
    expect(await code(new Uint8Array([1, 2, 0, 255]))).toBe("file-not-readable");
    expect(await code(bytes("# A\n".repeat(2_001)))).toBe("file-too-large");
    expect(await code(bytes(`# A\n\n${"x ".repeat(20_000)}`))).toBe("text-too-long");
  });

  it("parts numbers from titles, and leaves numbers that are words", () => {
    expect(splitNumber("4.2 Help", 0)).toEqual({ number: "4.2", title: "Help" });
    expect(splitNumber("4.2. Help", 0)).toEqual({ number: "4.2", title: "Help" });
    expect(splitNumber("Appendix A – Data", 0)).toEqual({ number: "Appendix A", title: "Data" });
    expect(splitNumber("(a) Help", 0)).toEqual({ number: "(a)", title: "Help" });
    expect(splitNumber("(new) Help", 0)).toEqual({ number: "", title: "(new) Help" });
    expect(splitNumber("5 Help", 4)).toEqual({ number: "5", title: "Help" });
    expect(splitNumber("24 hour help", 4)).toEqual({ number: "", title: "24 hour help" });
    expect(splitNumber("2026 budget", 4)).toEqual({ number: "", title: "2026 budget" });
    expect(splitNumber("A better day", 4)).toEqual({ number: "", title: "A better day" });
  });
});
