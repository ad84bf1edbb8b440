import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { PrintedTable, PrintedText } from "@/lib/domain/report/printed-text";
import type { PaperAppendix, PaperBlock } from "@/lib/domain/report/report-text";
import { docxClosing } from "./docx-closing";
import { docxDrawing } from "./docx-drawing";
import { centred, docxHead, rule } from "./docx-parts";
import { cellStyles, docxTable } from "./docx-table";

const FONT = "Times New Roman";
const MARGIN = { top: mm(20), bottom: mm(20), right: mm(15), header: mm(10) };
/** An appendix lies across its sheets, in the smaller face of a landscape paper. */
const ACROSS = { size: 22, left: mm(20), width: mm(297) - mm(20) - MARGIN.right } as const;

/** A paper as a Word file in the layout of NĐ 30/2020: A4, Times New Roman, pages numbered on top from the second. */
export function writeDocx(paper: PrintedText): Promise<Buffer> {
  const size = paper.landscape ? 22 : 26;
  const left = mm(paper.landscape ? 20 : 30);
  const width = mm(paper.landscape ? 297 : 210) - left - MARGIN.right;
  const document = new Document({
    title: [paper.title, ...paper.subtitle].join(" "),
    creator: paper.head.agency,
    styles: {
      default: { document: { run: { font: FONT, size }, paragraph: { spacing: { after: 120, line: 276 } } } },
      paragraphStyles: cellStyles(paper.landscape ? size - 3 : size - 2),
    },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(paper.landscape, left) },
        headers: { default: new Header({ children: [pageNumber()] }) },
        children: [
          ...opening(paper, width, size),
          ...paper.blocks.flatMap((block, at) => part(block, width, size, at === paper.blocks.length - 1)),
          ...docxClosing(paper, width, size),
        ],
      },
      ...(paper.appendix
        ? [
            {
              properties: { page: pageOf(true, ACROSS.left) },
              headers: { default: new Header({ children: [pageNumber()] }) },
              children: appendixOf(paper.appendix),
            },
          ]
        : []),
    ],
  });
  return Packer.toBuffer(document);
}

function pageOf(landscape: boolean, left: number) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { width: mm(210), height: mm(297), orientation }, margin: { ...MARGIN, left } };
}

function appendixOf({ title, subtitle, attachedTo, table }: PaperAppendix<PrintedTable>): (Paragraph | Table)[] {
  return [
    centred(title.toUpperCase(), { bold: true, size: 28 }, 60),
    ...subtitle.map((line) => centred(line, { bold: true, size: 26 })),
    centred(attachedTo, { italics: true, size: 26 }),
    ...docxTable(table, ACROSS.width, ACROSS.size),
  ];
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
}

function opening(paper: PrintedText, width: number, size: number): (Paragraph | Table)[] {
  const form = paper.form === null ? [] : [new TextRun({ text: paper.form, bold: true, size })];
  return [
    ...form.map((run) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })),
    docxHead(paper.head, paper.words, width),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 240, after: 60 },
      children: [new TextRun({ text: paper.title.toUpperCase(), bold: true, size: 28, font: FONT, color: "000000" })],
    }),
    ...paper.subtitle.map((line) => centred(line, { bold: true, size: Math.max(size, 26) })),
    ...(paper.attachedTo === null ? [] : [centred(paper.attachedTo, { italics: true, size: Math.max(size, 26) })]),
    rule(Math.round((width - 1_700) / 2)),
  ];
}

function part(block: PaperBlock<PrintedTable>, width: number, size: number, last: boolean): (Paragraph | Table)[] {
  if (block.kind === "table") return docxTable(block.table, width, size);
  if (block.kind === "drawing") return docxDrawing(block.drawing, width, size);
  if (block.kind === "heading")
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        ...(block.centred ? { alignment: AlignmentType.CENTER } : { indent: { firstLine: mm(10) } }),
        spacing: { before: 160, after: 100 },
        children: [new TextRun({ text: block.text, bold: true, size, font: FONT, color: "000000" })],
      }),
    ];
  const label = block.label === null ? [] : [new TextRun({ text: `${block.label}: `, bold: true })];
  return [
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      keepNext: last,
      indent: { firstLine: mm(10) },
      children: [...label, new TextRun(block.text)],
    }),
  ];
}
