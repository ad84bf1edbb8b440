import { type CsvSeparator, tableCsv } from "@/lib/documents/csv";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import type { AnsweredFile } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";

export type CsvParts = { readonly table: ReportTable; readonly language: Locale; readonly separator: CsvSeparator };
export type XlsxParts = {
  readonly name: string;
  readonly tables: readonly ReportTable[];
  readonly language: Locale;
  /** A form to fill in: also its tables that are still empty. */
  readonly whole?: true;
};

/** One table's rows as CSV, named after the table. */
export function csvFile<Value>(partsOf: (value: Value) => CsvParts): AnsweredFile<Value> {
  return {
    type: "text/csv; charset=utf-8",
    fileName: (value) => `${partsOf(value).table.name}.csv`,
    write: (value) => {
      const { table, language, separator } = partsOf(value);
      return tableCsv(table, language, separator);
    },
  };
}

/** Tables as a workbook, a sheet each; those without a row are left out unless all are, or it is a form. */
export function xlsxFile<Value>(partsOf: (value: Value) => XlsxParts): AnsweredFile<Value> {
  return {
    type: XLSX,
    fileName: (value) => `${partsOf(value).name}.xlsx`,
    write: async (value) => {
      const { tables, language, whole } = partsOf(value);
      const filled = tables.filter(({ rows }) => whole || rows.length > 0);
      return new Uint8Array(await writeWorkbook(filled.length > 0 ? filled : tables.slice(0, 1), language));
    },
  };
}
