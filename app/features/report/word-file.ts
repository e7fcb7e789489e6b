/** A report as a Word file that can be read by ear: real headings, header rows, and the language of every word. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { languageOf } from "../../../server/domain/language.ts";
import type { Block } from "./block.ts";

/** Half points: 12 pt, as large as printed guidance for everybody asks for. */
const SIZE = 24;
const SPACE = { after: 160 };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** XML 1.0 has no place for these (section 2.2). What holds one would be a file that Word cannot open. */
const NOT_XML = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const lines = (words: string) =>
  words
    .replace(NOT_XML, "")
    .split("\n")
    .filter((line) => line.trim() !== "");

function quote(words: string, code: string): Paragraph[] {
  const rightToLeft = languageOf(code)?.direction === "rtl";
  return lines(words).map(
    (line) =>
      new Paragraph({
        style: "IntenseQuote",
        bidirectional: rightToLeft,
        children: [
          new TextRun({
            text: line,
            rightToLeft,
            language: rightToLeft ? { bidirectional: code } : { value: code === "en" ? "en-GB" : code },
          }),
        ],
      }),
  );
}

const cell = (words: string, strong: boolean) =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({ children: [new TextRun({ text: words.replace(NOT_XML, ""), bold: strong })] }),
    ],
  });

function table({ caption, head, rows }: Extract<Block, { kind: "table" }>) {
  return [
    ...lines(caption).map((line) => new Paragraph({ style: "Caption", keepNext: true, text: line })),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((words) => cell(words, true)),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((words, index) => cell(words, index === 0)),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: SPACE }),
  ];
}

function drawn(block: Block): (Paragraph | Table)[] {
  if (block.kind === "heading")
    return lines(block.text).map((line) => new Paragraph({ heading: LEVELS[block.level], text: line }));
  if (block.kind === "quote") return quote(block.text, block.language);
  if (block.kind === "table") return table(block);
  if (block.kind === "list")
    return block.items.flatMap((item) =>
      lines(item).map((line) => new Paragraph({ bullet: { level: 0 }, text: line })),
    );
  return lines(block.text).map(
    (line) =>
      new Paragraph({ spacing: SPACE, children: [new TextRun({ text: line, bold: block.strong ?? false })] }),
  );
}

/** The bytes of a .docx. */
export function wordFile(title: string, about: string, blocks: readonly Block[]): Promise<Uint8Array> {
  const english = { value: "en-GB" };
  const heads = (size: number) => ({
    run: { size, bold: true, color: "000000", language: english },
    paragraph: { spacing: { before: 320, after: 160 }, keepNext: true },
  });
  const file = new Document({
    title: title.replace(NOT_XML, ""),
    subject: about.replace(NOT_XML, ""),
    creator: "Throughline",
    styles: {
      default: {
        document: { run: { font: "Arial", size: SIZE, language: english } },
        title: heads(44),
        heading1: heads(36),
        heading2: heads(30),
        heading3: heads(26),
      },
      paragraphStyles: [
        {
          id: "IntenseQuote",
          name: "Intense Quote",
          basedOn: "Normal",
          paragraph: { indent: { left: 480 }, spacing: { before: 80, after: 120 } },
        },
        {
          id: "Caption",
          name: "caption",
          basedOn: "Normal",
          run: { bold: true },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      ],
    },
    sections: [
      {
        children: [
          ...lines(title).map((line) => new Paragraph({ heading: HeadingLevel.TITLE, text: line })),
          ...blocks.flatMap(drawn),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
