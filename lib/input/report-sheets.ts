import { z } from "zod";
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  MAPPING_LIMITS,
  type RowMeaning,
  SHEET_UNITS,
} from "@/lib/domain/periodic-report/sheet-mapping";
import { reportInput } from "./reports";
import { line } from "./text";

/** A file of a report in an address. */
export const reportSheetInput = reportInput.extend({ id: z.uuid() });

/** The page where files are handed in; a file that was. */
export const reportSheetPageInput = z.object({ id: z.uuid().nullable().default(null).catch(null) });

const yes = z
  .enum(["yes"])
  .optional()
  .transform((given) => given === "yes");

/** Saving a file: also what it has empty, also where it was printed for another report. */
export const commitReportSheetInput = reportSheetInput.extend({ empty: yes, other: yes });

const rowMeaning = z
  .string()
  .regex(/^(?:skip|total|(?:content|output)\.[A-Za-z0-9-]{1,60})$/)
  .transform((given) => given as RowMeaning);
const column = z.enum(COLUMN_MEANINGS as [ColumnMeaning, ...ColumnMeaning[]]);

const eachOnce = (columns: readonly ColumnMeaning[]) => {
  const said = columns.filter((meaning) => meaning !== "none");
  return new Set(said).size === said.length;
};

/** How one table of a file is read (khớp cột). A table that is put aside needs no columns. */
export const reportSheetMappingInput = reportSheetInput
  .extend({
    table: z.coerce.number().int().min(0).max(20),
    use: z.enum(["yes", "no"]).transform((given) => given === "yes"),
    headingsDown: z.coerce.number().int().min(-MAPPING_LIMITS.down).max(MAPPING_LIMITS.down).default(0),
    unit: z.enum(SHEET_UNITS),
    columns: z
      .array(z.object({ is: column }))
      .max(MAPPING_LIMITS.columns)
      .default([])
      .transform((columns) => columns.map(({ is }) => is))
      .refine(eachOnce, { params: { problem: "repeated" } }),
    rows: z
      .array(z.object({ key: line(MAPPING_LIMITS.label).pipe(z.string().min(1)), meaning: rowMeaning }))
      .max(MAPPING_LIMITS.rows)
      .default([]),
  })
  .refine(({ use, columns }) => !use || columns.some((meaning) => meaning.includes(".")), {
    path: ["columns"],
    params: { problem: "required" },
  });

export type ReportSheetMappingInput = z.output<typeof reportSheetMappingInput>;
export type CommitReportSheetInput = z.output<typeof commitReportSheetInput>;
