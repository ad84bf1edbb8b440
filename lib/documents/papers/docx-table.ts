import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign } from "docx";
import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A table with its title, its unit on the right and its notes; heads repeat on each page and no row breaks. */
export function docxTable(table: PrintedTable, width: number, size: number): (Paragraph | Table)[] {
  const widths = table.widths.map((share) => Math.round((share * width) / 100));
  const face = table.widths.length > 7 ? size - 3 : size - 2;
  const rows = (cells: readonly (readonly PrintedCell[])[], tableHeader: boolean) =>
    cells.map((row) => new TableRow({ tableHeader, cantSplit: true, children: cellsOf(row, face) }));
  return [
    ...(table.title === "" ? [] : [line(table.title, { bold: true, size, align: "center", above: 160, below: 80 })]),
    ...(table.unit === null ? [] : [line(table.unit, { italics: true, size: size - 2, align: "right", below: 60 })]),
    new Table({
      width: { size: width, type: "dxa" },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      rows: [...rows(table.heads, true), ...rows(table.rows, false)],
    }),
    ...table.notes.map((note) => line(note, { italics: true, size: size - 2, align: "left", above: 60 })),
  ];
}

function cellsOf(row: readonly PrintedCell[], size: number): TableCell[] {
  return row.map(
    ({ text, align, bold, columns, rows }) =>
      new TableCell({
        ...{ columnSpan: columns, rowSpan: rows, verticalAlign: VerticalAlign.CENTER },
        children: [
          new Paragraph({
            alignment: ALIGN[align],
            spacing: { before: 0, after: 0 },
            children: [new TextRun({ text, bold, size })],
          }),
        ],
      }),
  );
}

type Line = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size: number;
  readonly align: keyof typeof ALIGN;
  readonly above?: number;
  readonly below?: number;
};

function line(text: string, { align, above = 0, below = 0, ...run }: Line): Paragraph {
  return new Paragraph({
    alignment: ALIGN[align],
    keepNext: true,
    spacing: { before: above, after: below },
    children: [new TextRun({ text, ...run })],
  });
}
