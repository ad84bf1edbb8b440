import { z } from "zod";
import { certifiedYearInput, reportBoardFileInput, reportBoardInput } from "@/lib/input/reports";
import { CSV_FILE, json, read, XLSX_FILE } from "./define";
import { day } from "./parts";
import { restatement, revision, state } from "./report-replies";

export const readReportBoard = read({
  path: "/api/v1/reports",
  who: "anyone",
  kept: false,
  tag: "reports",
  input: reportBoardInput,
  summary: "The periods of a year and where each province's report stands, as much as the reader may see",
  reply: json(
    "The board",
    z.object({
      year: z.int(),
      periods: z.array(
        z.object({
          ...{
            through: z.int(),
            state: z.enum(["PLANNED", "OPEN", "CLOSED"]),
            version: z.int(),
            dueOn: day,
            locksOn: day.nullable(),
          },
          counts: z
            .object({ expected: z.int(), sent: z.int().nullable(), certified: z.int(), late: z.int().nullable() })
            .meta({ description: "`sent` and `late` are null to who does not see where every province stands" }),
          reports: z.array(
            z.object({
              ...{ unitId: z.string(), state: state.nullable(), restatement, version: revision.nullable() },
              ...{ dueOn: day.nullable(), submittedOn: day.nullable(), daysLate: z.int() },
            }),
          ),
        }),
      ),
    }),
  ),
});

const boardFile = { who: "anyone", kept: false, tag: "files", input: reportBoardFileInput } as const;

export const readReportBoardWorkbook = read({
  ...boardFile,
  path: "/api/v1/reports.xlsx",
  summary: "The same as a workbook: counts of each period, and provinces by periods",
  reply: XLSX_FILE,
});

export const readReportBoardCsv = read({
  ...boardFile,
  path: "/api/v1/reports.csv",
  summary: "Provinces by periods as CSV",
  reply: CSV_FILE,
});

export const readCertifiedYear = read({
  path: "/api/v1/reports/{year}/certified.xlsx",
  who: "anyone",
  kept: false,
  tag: "files",
  input: certifiedYearInput,
  summary:
    "All that a province certified for the periods of a year, as a workbook: totals, contents, outputs, passages",
  reply: XLSX_FILE,
});
