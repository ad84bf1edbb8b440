import { z } from "zod";
import { COLUMN_MEANINGS, type ColumnMeaning, SHEET_UNITS } from "@/lib/domain/periodic-report/sheet-mapping";
import { commitReportSheetInput, reportSheetInput, reportSheetMappingInput } from "@/lib/input/report-sheets";
import { reportInput } from "@/lib/input/reports";
import { json, LARGEST_FORM, read, write, XLSX_FILE } from "./define";
import { listOf } from "./parts";

const path = "/api/v1/reports/{year}/{through}/{unitId}/sheets";
const LONG_FORM = 4_000;

const place = { sheet: z.string(), row: z.int().nullable(), column: z.string().nullable(), read: z.string() };
const told = z.string().nullable();
const meaning = z.enum(COLUMN_MEANINGS as [ColumnMeaning, ...ColumnMeaning[]]);
const table = z.object({
  ...{ sheet: z.string(), part: z.string().nullable(), status: z.enum(["read", "unmapped", "aside"]) },
  ...{ headingRow: z.int(), headings: z.array(z.string()), columns: z.array(meaning), unit: z.enum(SHEET_UNITS) },
  kept: z.object({ by: z.string(), at: z.string() }).nullable(),
  unknownRows: z.array(z.object({ key: z.string(), label: z.string(), row: z.int(), likely: z.string().nullable() })),
});
const sheet = z
  .object({
    ...{ id: z.uuid(), state: z.enum(["READ", "DONE"]), fileName: z.string(), sha256: z.string(), rows: z.int() },
    ...{ by: z.string(), own: z.boolean(), readAt: z.string(), savedAt: z.string().nullable() },
    of: z.object({ year: z.int(), through: z.int(), unitId: z.string() }).nullable(),
    tables: z.array(table),
    changes: z.array(
      z.object({
        ...{ cell: z.string(), before: told, after: told, sheet: z.string(), row: z.int(), read: z.string() },
        added: z.array(z.object({ row: z.int(), label: z.string(), read: z.string() })).optional(),
      }),
    ),
    ...{ same: z.int(), ownRowsChange: z.boolean() },
    problems: z.array(z.object({ ...place, code: z.string(), message: z.string() })),
    ...{ written: z.int(), conflicts: z.array(z.object({ cell: z.string(), stands: told, given: told })) },
  })
  .meta({ id: "ReportSheet" });

export const handInReport = {
  ...write({
    path,
    who: "report.write",
    tag: "reports",
    input: reportInput,
    bodies: ["multipart/form-data"],
    summary:
      "Reads a report's workbook that was filled outside, or a province's own form (.xlsx or CSV, up to 9 MB), and says what it would change; nothing is written yet",
    reply: json("What was found, and its Location", sheet, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const listReportFiles = read({
  path,
  who: "signed-in",
  tag: "reports",
  input: reportInput,
  summary: "Files that were saved in a report, the latest first, for its province and auditors",
  reply: json("The files", listOf(sheet, z.null())),
});

export const readReportFile = read({
  path: `${path}/{id}`,
  who: "signed-in",
  tag: "reports",
  input: reportSheetInput,
  summary: "A file of a report: one's own for a day, and what one's province saved",
  reply: json("The file", sheet),
});

export const mapReportFile = write({
  path: `${path}/{id}/mapping`,
  who: "report.write",
  tag: "reports",
  input: reportSheetMappingInput,
  mostFields: LONG_FORM,
  summary:
    "Says how a table of a province's own layout is read; the province keeps it for every file with these headings, and the file is read anew",
  reply: json("What is found then", sheet),
});

export const commitReportFile = write({
  path: `${path}/{id}/commit`,
  who: "report.write",
  tag: "reports",
  input: commitReportSheetInput,
  summary:
    "Writes what a file says over what was seen at its preview; a cell another changed meanwhile is told with both values and left",
  reply: json("The file, with what was written and what was left", sheet),
});

export const readReportFileProblems = read({
  path: `${path}/{id}/problems.xlsx`,
  who: "report.write",
  tag: "files",
  input: reportSheetInput,
  summary: "The file as it was handed in, its problems marked",
  reply: XLSX_FILE,
});
