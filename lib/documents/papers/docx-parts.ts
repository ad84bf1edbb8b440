import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import type { PaperWords } from "@/lib/domain/report/paper-words";
import type { PaperHead } from "@/lib/domain/report/report-text";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

type Run = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

/** A line in the middle of its place. */
export function centred(text: string, run: Run = {}, below = 40): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: below },
    children: [new TextRun({ text, ...run })],
  });
}

/** The thin line below an agency, the motto or a title: as long as what `aside` leaves of the place's width. */
export function rule(aside: number): Paragraph {
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 0, after: 80, line: 60, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "auto", space: 1 } },
  });
}

/** Agency on the left, Quốc hiệu and Tiêu ngữ on the right (NĐ 30/2020, Phụ lục I). */
export function docxHead(
  { superior, agency, number, placeAndDay }: PaperHead,
  { motto }: PaperWords,
  width: number,
): Table {
  const left = Math.round(width * 0.44);
  return columnsOf(
    [
      [
        ...(superior === null ? [] : [centred(superior.toUpperCase(), { size: 24 })]),
        centred(agency.toUpperCase(), { bold: true, size: 24 }),
        rule(Math.round(left * 0.34)),
        ...(number === null ? [] : [centred(number, { size: 26 })]),
      ],
      [
        centred(motto[0], { bold: true, size: 24 }),
        centred(motto[1], { bold: true, size: 26 }),
        rule(Math.round((width - left - 2_950) / 2)),
        centred(placeAndDay, { italics: true, size: 26 }),
      ],
    ],
    [left, width - left],
  );
}

/** Places side by side, without a line around them. */
export function columnsOf(columns: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const cells = columns.map(
    (children, at) =>
      new TableCell({ children: [...children], width: { size: widths[at] ?? 0, type: "dxa" }, borders: BORDERLESS }),
  );
  return new Table({
    borders: BORDERLESS,
    columnWidths: [...widths],
    layout: "fixed",
    width: { size: widths.reduce((one, other) => one + other, 0), type: "dxa" },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
