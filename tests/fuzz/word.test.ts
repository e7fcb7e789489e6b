/** Whatever a Word file is made of: no word of it is lost without a word. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readWord } from "../../server/adapters/documents/word.mjs";
import { isRefusal } from "../../server/domain/refusal.ts";
import { arrangeSpecification } from "../../server/domain/specification-import.ts";

const OOXML = "http://schemas.openxmlformats.org";
const W = `xmlns:w="${OOXML}/wordprocessingml/2006/main"`;
const NAMESPACES = `${W} xmlns:m="${OOXML}/officeDocument/2006/math" xmlns:mc="${OOXML}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const PARTS = {
  "[Content_Types].xml": `<Types xmlns="${OOXML}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r1" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="character" w:styleId="Secret"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`,
  "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};

/** Words that are seen are read or named; hidden and deleted ones are named only; moved ones stand elsewhere. */
type Fate = "seen" | "hidden" | "deleted" | "moved";
interface Made {
  xml: string;
  words: { word: string; fate: Fate }[];
}

let made = 0;
function run(fate: Fate, look = ""): Made {
  made += 1;
  const word = `word${made}x`;
  const tag = fate === "deleted" ? "delText" : "t";
  return {
    xml: `<w:r><w:rPr>${look}</w:rPr><w:${tag} xml:space="preserve"> ${word} </w:${tag}></w:r>`,
    words: [{ word, fate }],
  };
}
const around = (before: string, inner: Made, after: string): Made => ({
  ...inner,
  xml: before + inner.xml + after,
});
const join = (parts: readonly Made[]): Made => ({
  xml: parts.map(({ xml }) => xml).join(""),
  words: parts.flatMap(({ words }) => words),
});
const box = (inner: Made) =>
  around(`<wps:wsp><wps:txbx><w:txbxContent><w:p>`, inner, "</w:p></w:txbxContent></wps:txbx></wps:wsp>");

const INLINE: Record<string, () => Made> = {
  plain: () => run("seen"),
  bold: () => run("seen", "<w:b/>"),
  raised: () => run("seen", '<w:vertAlign w:val="superscript"/>'),
  hidden: () => run("hidden", "<w:vanish/>"),
  "hidden by a style": () => run("hidden", '<w:rStyle w:val="Secret"/>'),
  shown: () => run("seen", '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'),
  inserted: () => around('<w:ins w:id="1">', run("seen"), "</w:ins>"),
  deleted: () => around('<w:del w:id="1">', run("deleted"), "</w:del>"),
  "moved here": () => around('<w:moveTo w:id="1">', run("seen"), "</w:moveTo>"),
  "moved away": () => around('<w:moveFrom w:id="1">', run("moved"), "</w:moveFrom>"),
  link: () => around('<w:hyperlink w:anchor="x">', run("seen"), "</w:hyperlink>"),
  "smart tag": () => around("<w:smartTag>", run("seen"), "</w:smartTag>"),
  "content control": () => around("<w:sdt><w:sdtContent>", run("seen"), "</w:sdtContent></w:sdt>"),
  "simple field": () => around('<w:fldSimple w:instr="REF x">', run("seen"), "</w:fldSimple>"),
  field: () =>
    around(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run("seen"),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  direction: () => around('<w:bdo w:val="rtl">', run("seen"), "</w:bdo>"),
  ruby: () => around("<w:r><w:ruby><w:rubyBase>", run("seen"), "</w:rubyBase></w:ruby></w:r>"),
  "an element of the future": () => around("<w:futureThing>", run("seen"), "</w:futureThing>"),
  equation: () => {
    made += 1;
    const word = `word${made}x`;
    return {
      xml: `<m:oMath><m:r><m:t>${word}</m:t></m:r></m:oMath>`,
      words: [{ word, fate: "seen" }],
    };
  },
  "old text box": () =>
    around(
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>",
      run("seen"),
      "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
    ),
  "new text box": () => {
    const inner = box(run("seen"));
    const old = `<w:pict><v:shape><v:textbox><w:txbxContent><w:p>${inner.words[0]?.word}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>`;
    return around(
      "<w:r><mc:AlternateContent><mc:Choice><w:drawing>",
      inner,
      `</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
  },
};

const inline = fc.constantFrom(...Object.values(INLINE)).map((make) => make);
const deletedRow: Made["xml"] = "<w:tr><w:trPr><w:del w:id='3'/></w:trPr><w:tc><w:p>";
const properties = fc.constantFrom(
  "",
  "",
  '<w:pStyle w:val="H1"/>',
  '<w:pStyle w:val="H2"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  '<w:rPr><w:del w:id="9"/></w:rPr>',
  '<w:rPr><w:ins w:id="9"/></w:rPr>',
);
type Block = () => Made;
const tableWithDeletedRow: Block = () => {
  const gone = run("seen");
  const [{ word } = { word: "" }] = gone.words;
  return join([
    {
      xml: `<w:tbl>${deletedRow}${gone.xml}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>`,
      words: [{ word, fate: "deleted" }],
    },
    around("", run("seen"), "</w:p></w:tc></w:tr></w:tbl>"),
  ]);
};
const paragraph: fc.Arbitrary<Block> = fc.tuple(properties, fc.array(inline, { maxLength: 4 })).map(
  ([props, parts]) =>
    () =>
      around(`<w:p><w:pPr>${props}</w:pPr>`, join(parts.map((make) => make())), "</w:p>"),
);
const { block } = fc.letrec<{ block: Block; table: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    paragraph,
    tie("table"),
    fc.constant(tableWithDeletedRow),
    tie("block").map(
      (make): Block =>
        () =>
          around("<w:sdt><w:sdtContent>", make(), "</w:sdtContent></w:sdt>"),
    ),
  ),
  table: fc.array(fc.array(tie("block"), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
    (rows): Block =>
      () =>
        around(
          "<w:tbl>",
          join(
            rows.map((cells) =>
              around(
                "<w:tr>",
                join(cells.map((make) => around("<w:tc>", make(), "<w:p/></w:tc>"))),
                "</w:tr>",
              ),
            ),
          ),
          "</w:tbl>",
        ),
  ),
}));

it("keeps or names every word, shows none that is hidden or deleted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const { xml, words } = join(blocks.map((make) => make()));
      const first = '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>First</w:t></w:r></w:p>';
      const document = `<w:document ${NAMESPACES}><w:body>${first}${xml}<w:p/></w:body></w:document>`;
      const parts = Object.entries({ ...PARTS, "word/document.xml": document });
      const file = zipSync(Object.fromEntries(parts.map(([name, part]) => [name, strToU8(part)])));
      const limits = { unpackedBytes: 1e7, textBytes: 1e7, entries: 100 };
      const read = arrangeSpecification(await readWord(file, limits), "any");
      if (isRefusal(read)) throw new Error(read.message);
      const text = [read.title, ...read.clauses.map(({ title, body }) => `${title}\n${body}`)].join("\n");
      const notes = read.notes.map(({ what }) => what).join("\n");
      for (const { word, fate } of words) {
        if (fate !== "seen") expect(text, xml).not.toContain(word);
        if (fate !== "moved") expect(`${text}\n${notes}`, xml).toContain(word);
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);
