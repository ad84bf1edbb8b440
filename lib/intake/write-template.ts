import writeExcel, { type CellObject, type SheetData } from "write-excel-file/node";
import type { Locale } from "@/lib/format/locale";
import type { Column, SheetDefinition } from "./columns";
import { sheetName } from "./sheet-name";

const HEADING = { fontWeight: "bold", backgroundColor: "#e7f0f8", wrap: true, alignVertical: "center" } as const;

/** An empty workbook to fill in: the sheet with its headings, and a second one that says what each column takes. */
export function writeTemplate<Key extends string>(definition: SheetDefinition<Key>, locale: Locale): Promise<Buffer> {
  const { columns } = definition;
  return writeExcel([
    {
      sheet: sheetName(locale === "vi" ? definition.titleVi : definition.titleEn),
      data: [columns.map((column) => ({ value: headingOf(column, locale), type: String, ...HEADING }))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    {
      sheet: "Hướng dẫn – Help",
      data: help(columns),
      columns: [22, 16, 12, 60, 60, 30].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

/** The same columns as a CSV file for spreadsheets: UTF-8 with its mark, every field quoted. */
export function writeCsvTemplate<Key extends string>({ columns }: SheetDefinition<Key>, locale: Locale): Buffer {
  const headings = columns.map((column) => `"${headingOf(column, locale).replaceAll('"', '""')}"`);
  return Buffer.from(`\uFEFF${headings.join(",")}\r\n`, "utf8");
}

function headingOf({ headingVi, headingEn }: Column<string>, locale: Locale): string {
  return locale === "vi" ? headingVi : headingEn;
}

const PRESENCE = { required: "có – yes", "may-be-empty": "cột: có – column: yes", optional: "không – no" } as const;

function help(columns: readonly Column<string>[]): SheetData {
  const headings = ["Cột", "Column", "Bắt buộc – Required", "Cách ghi", "What it takes", "Ví dụ – Example"];
  return [
    headings.map((value) => ({ value, type: String, ...HEADING })),
    ...columns.map(({ headingVi, headingEn, presence, helpVi, helpEn, example }) =>
      [headingVi, headingEn, PRESENCE[presence], helpVi, helpEn, example].map(
        (value): CellObject => ({ value, type: String, wrap: true, alignVertical: "top" }),
      ),
    ),
  ];
}
