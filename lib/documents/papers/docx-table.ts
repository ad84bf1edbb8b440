import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign } from "docx";
import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const CELL_STYLES = { left: "CellLeft", center: "CellCenter", right: "CellRight" } as const;

/** The styles that cells are written in, so that a long table says its looks once. */
export function cellStyles(size: number) {
  return (["left", "center", "right"] as const).map((align) => ({
    ...{ id: CELL_STYLES[align], name: CELL_STYLES[align], basedOn: "Normal" },
    paragraph: { alignment: ALIGN[align], spacing: { before: 0, after: 0, line: 240 } },
    run: { size },
  }));
}

/** A table with its title, its unit on the right and its notes; heads repeat on each page and no row breaks. */
export function docxTable(table: PrintedTable, width: number, size: number): (Paragraph | Table)[] {
  const widths = table.widths.map((share) => Math.round((share * width) / 100));
  const rows = (cells: readonly (readonly PrintedCell[])[], tableHeader: boolean) =>
    cells.map((row) => new TableRow({ tableHeader, cantSplit: true, children: row.map(cellOf) }));
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

function cellOf({ text, align, bold, columns, rows }: PrintedCell): TableCell {
  return new TableCell({
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: CELL_STYLES[align], children: [new TextRun(bold ? { text, bold } : text)] })],
  });
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
