import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSpecification } from "../../server/adapters/documents/read-specification.ts";
import { isRefusal } from "../../server/domain/refusal.ts";
import type { ReadSpecification } from "../../server/domain/specification-import.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`;
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const DOCUMENT_RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="link" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a(b)" TargetMode="External"/></Relationships>';

const style = (id: string, name: string, rest = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const STYLES = `<w:styles ${W}>${style("Normal", "Normal")}${style("Title", "Title")}${style("Heading1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')}${style("Heading2", "heading 2", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>')}${style("ClauseHeading", "Clause Heading", '<w:basedOn w:val="Heading2"/>')}${style("Plain1", "Plain 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}</w:styles>`;

const level = (at: number, format: string, text: string, rest = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${rest}</w:lvl>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", '<w:pStyle w:val="Heading1"/>')}${level(1, "decimal", "%1.%2")}${level(2, "decimal", "%1.%2.%3")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}${level(1, "bullet", "o")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "%3.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;

const run = (text: string, look = "") =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
const styled = (id: string, content: string, rest = "") => p(content, `<w:pStyle w:val="${id}"/>${rest}`);
const item = (numId: number, ilvl: number, content: string) =>
  p(content, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

function docx(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": RELS,
    "word/_rels/document.xml.rels": DOCUMENT_RELS,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/document.xml": `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const entries = Object.entries(all).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

async function read(body: string, parts?: Record<string, string>): Promise<ReadSpecification> {
  const result = await readSpecification(docx(body, parts), "Carers hub.docx");
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

async function code(bytes: Uint8Array): Promise<string> {
  const result = await readSpecification(bytes, "a.docx");
  return isRefusal(result) ? result.refusal : "read";
}

const outline = ({ clauses }: ReadSpecification) =>
  clauses.map(({ number, title, depth }) => `${depth} ${number} ${title}`);
const notesOf = ({ notes }: ReadSpecification) => notes.map(({ where, what }) => `${where} | ${what}`);

describe("reading a Word specification", () => {
  it("keeps Word's automatic numbers, by style, by paragraph and by an inherited style", async () => {
    const result = await read(
      styled("Title", "Carers hub specification") +
        p("Words before the first heading.") +
        styled("Heading1", "The service") +
        styled("Heading2", "Who it is for") +
        item(1, 2, "The provider must listen.") +
        item(1, 2, "The provider must answer.") +
        styled("ClauseHeading", "Where it is") +
        styled("Heading1", "Help at night") +
        styled("Heading2", "When") +
        styled("Plain1", "Schedule 1: Data"),
    );
    expect(result.title).toBe("Carers hub specification");
    expect(outline(result)).toEqual([
      "1 0 Introduction",
      "1 1 The service",
      "2 1.1 Who it is for",
      "2 1.2 Where it is",
      "1 2 Help at night",
      "2 2.1 When",
      "1 Schedule 1 Data",
    ]);
    expect(result.clauses[0]?.body).toBe("Words before the first heading.");
    expect(result.clauses[2]?.body).toBe(
      "1.1.1 The provider must listen.\n\n1.1.2 The provider must answer.",
    );
    expect(result.clauses[2]?.parentIndex).toBe(1);
    expect(result.notes).toEqual([]);
  });

  it("keeps nested lists, letters and numbers that start again", async () => {
    const result = await read(
      styled("Heading1", "Lists") +
        item(2, 0, "one") +
        item(2, 1, "deeper") +
        item(2, 0, "two") +
        p("Between.") +
        item(3, 0, "first") +
        item(3, 1, "letter") +
        item(3, 1, "letter two") +
        item(3, 0, "second") +
        p("Then.") +
        item(4, 0, "fifth"),
    );
    expect(result.clauses[0]?.body).toBe(
      "- one\n  - deeper\n- two\n\nBetween.\n\n1. first\n   - (a) letter\n   - (b) letter two\n2. second\n\nThen.\n\n5. fifth",
    );
  });

  it("keeps bold, italic, links and tables, and what looks like Markdown stays words", async () => {
    const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const result = await read(
      styled("Heading1", "Looks") +
        p(run("Plain ") + run("bold ", "<w:b/>") + run("both", "<w:b/><w:i/>") + run(" 2 * 3 * 4")) +
        p(`<w:hyperlink r:id="link">${run("a link")}</w:hyperlink>`) +
        p("# not a heading") +
        p(`<w:fldSimple w:instr=" REF x ">${run("section 4")}</w:fldSimple>`) +
        `<w:tbl><w:tr>${cell("What")}${cell("When | how")}</w:tr><w:tr>${cell("Sitting", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    );
    expect(result.clauses[0]?.body).toBe(
      "Plain **bold** ***both*** 2 \\* 3 \\* 4\n\n[a link](https://example.org/a%28b%29)\n\n\\# not a heading\n\nsection 4\n\n| What | When \\| how |\n| --- | --- |\n| Sitting |  |",
    );
    expect(notesOf(result)).toEqual([
      "1 Looks | A table has merged cells. We wrote what they say into each row that they reach. Compare it.",
      "1 Looks | Word fills in 1 place by itself, such as a cross-reference (REF). We kept the words it last showed.",
    ]);
  });

  it("reads tracked changes as accepted and lists them by clause", async () => {
    const result = await read(
      styled("Heading1", "One") +
        p(
          `${run("Open ")}<w:del w:id="1"><w:r><w:delText>five</w:delText></w:r></w:del><w:ins w:id="2">${run("seven")}</w:ins>${run(" days")}`,
        ) +
        styled("Heading1", "Gone", '<w:rPr><w:del w:id="3"/></w:rPr>') +
        styled("Heading1", "Two") +
        p("Unchanged."),
    );
    expect(result.clauses[0]?.body).toBe("Open seven days");
    // The end of "Gone" is deleted, not its words: accepted, they run into the next heading.
    expect(outline(result)).toEqual(["1 1 One", "1 2 GoneTwo"]);
    expect(notesOf(result)).toEqual([
      "1 One | 1 tracked insertion and 1 tracked deletion. We read the text as if they were accepted. Deleted words: “five”",
      "2 GoneTwo | 1 tracked deletion. We read the text as if they were accepted.",
    ]);
  });

  it("names everything it leaves out", async () => {
    const words = (tag: string, id: string, text: string) => `<w:${tag} w:id="${id}">${p(text)}</w:${tag}>`;
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("Boxed words")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const result = await read(
      styled("Heading1", "One") +
        p(
          `${run("Text")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="7"/></w:r>${box}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:object/></w:r>`,
        ) +
        p("Next."),
      {
        "word/footnotes.xml": `<w:footnotes ${W}>${words("footnote", "2", "See the Care Act.")}</w:footnotes>`,
        "word/comments.xml": `<w:comments ${W}>${words("comment", "7", "Is this right?")}</w:comments>`,
        "word/header1.xml": `<w:hdr ${W}>${p("Draft")}</w:hdr>`,
      },
    );
    expect(result.clauses[0]?.body).toBe("Text\n\nNext.");
    expect(notesOf(result)).toEqual([
      "1 One | A footnote was left out: “See the Care Act.”",
      "1 One | A comment was left out: “Is this right?”",
      "1 One | A text box was left out: “Boxed words”",
      "1 One | An equation was left out: “a+b”",
      "1 One | 1 embedded file was left out.",
      "The whole document | A page header was left out: “Draft”",
    ]);
  });

  it("says what Word fills in, hides, draws or keeps in a table", async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const shown = (text: string) => `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}`;
    const choice =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Weekly"/><w:listEntry w:val="Monthly"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const drawing = "<w:r><w:pict><v:shape/></w:pict></w:r>";
    const moved = (kind: string, text: string) => `<w:${kind} w:id="4">${run(text)}</w:${kind}>`;
    const result = await read(
      styled("Heading1", "One") +
        p(run("Paid ") + choice + run(".")) +
        p(run("See ") + field("REF a", shown("clause 4")) + field("XE index", "")) +
        p(
          run("If ") +
            field(
              `IF </w:instrText></w:r>${field("MERGEFIELD x", shown("never seen"))}<w:r><w:instrText> = 1`,
              shown("seen"),
            ),
        ) +
        p(drawing + drawing) +
        p(run("10 m") + run("2", '<w:vertAlign w:val="superscript"/>')) +
        p(moved("moveFrom", "Moved words.") + run("Stays.")) +
        p(moved("moveTo", "Moved words.")) +
        `<w:tbl><w:tr><w:tc>${styled("Heading2", "In a table")}</w:tc><w:tc>${p("words")}</w:tc></w:tr></w:tbl>`,
      {
        "word/comments.xml": `<w:comments ${W}><w:comment w:id="3">${p("On a footnote")}</w:comment></w:comments>`,
        "word/header1.xml": `<w:hdr ${W} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:r><w:pict><v:textpath string="DRAFT"/></w:pict></w:r></w:p></w:hdr>`,
      },
    );
    expect(result.clauses[0]?.body).toBe(
      "Paid .\n\nSee clause 4\n\nIf seen\n\n10 m²\n\nStays.\n\nMoved words.\n\n| 1.1 In a table | words |\n| --- | --- |",
    );
    expect(notesOf(result)).toEqual([
      "1 One | 2 drawings were left out.",
      "1 One | Something that Word fills in by itself was left out: “Monthly”",
      "1 One | 1 tracked move. We read the text as if they were accepted.",
      "1 One | Word fills in 2 places by itself, such as a cross-reference (REF, IF). We kept the words it last showed.",
      "1 One | A heading stands in a table, so it is no clause of its own: “In a table”",
      "The whole document | A page header was left out: “DRAFT”",
      "The whole document | A comment was left out: “On a footnote”",
    ]);
  });

  it("keeps the words of what it does not know, or says which it lost", async () => {
    const result = await read(
      styled("Heading1", "One") +
        p(`${run("Kept ")}<w:futureThing>${run("lost")}</w:futureThing>`) +
        p("Next."),
    );
    expect(notesOf(result)).toEqual(["1 One | Words that we could not place: “Kept lost”"]);
  });

  it("takes bold lines as headings only where no heading has a style, and never one alone", async () => {
    const bold = (text: string, look = "<w:b/>") => p(run(text, look));
    const found = await read(
      bold("Carers hub", '<w:b/><w:sz w:val="36"/>') +
        bold("Who it is for", '<w:b/><w:sz w:val="28"/>') +
        bold("Adults") +
        p("Words.") +
        bold("What it costs", '<w:b/><w:sz w:val="28"/>') +
        bold("Nothing.") +
        p("Words."),
    );
    expect(found.title).toBe("Carers hub");
    expect(outline(found)).toEqual(["1 1 Who it is for", "2 1.1 Adults", "1 2 What it costs"]);
    expect(outline(await read(styled("Heading1", "One") + bold("Two") + bold("Three")))).toEqual(["1 1 One"]);
    expect(await code(docx(bold("One") + p("Words.")))).toBe("file-no-headings");
  });

  it("refuses what is no readable Word file, with a sentence", async () => {
    expect(await code(docx(p("Only words.")))).toBe("file-no-headings");
    expect(await code(docx(""))).toBe("file-empty");
    expect(await code(zipSync({ "a.txt": strToU8("hello") }))).toBe("file-not-readable");
    expect(await code(docx(p("x")).slice(0, 400))).toBe("file-not-readable");
    expect(await code(docx("<w:p>"))).toBe("file-not-readable");
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe("file-not-readable");
    expect(await code(strToU8("%PDF-1.7 ..."))).toBe("file-not-readable");
    expect(await code(docx("", { "word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>" }))).toBe(
      "file-not-readable",
    );
    expect(await code(new Uint8Array())).toBe("file-empty");
    expect(await code(new Uint8Array(10_000_001))).toBe("file-too-large");
  });

  it("refuses a file that unpacks to 200 MB, in the text and beside it", async () => {
    const zeros = new Uint8Array(200_000_000);
    const heading = styled("Heading1", "One");
    const before = process.memoryUsage().rss;
    expect(await code(docx(heading, { "word/media/image1.png": zeros.subarray(0, 70_000_000) }))).toBe(
      "file-too-large",
    );
    expect(await code(docx(heading, { "word/document.xml": zeros }))).toBe("file-too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  }, 30_000);
});
