import { z } from "zod";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import { HARD_FINDINGS, SOFT_FINDINGS } from "@/lib/domain/periodic-report/finding";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";
import { approveReportsInput } from "@/lib/input/report-approvals";
import { reportCellsInput } from "@/lib/input/report-cells";
import {
  ownRowsInput,
  reportBoardFileInput,
  reportBoardInput,
  reportInput,
  reportStepInput,
  restateReportInput,
  saveReportInput,
} from "@/lib/input/reports";
import { CSV_FILE, json, read, write, XLSX_FILE } from "./define";
import { day, dong, fund } from "./parts";
import type { ApiRoute } from "./route";

const path = "/api/v1/reports/{year}/{through}/{unitId}";
/** Contents by funds and measures, indicators, passages and explanations, each of several fields. */
const LONG_FORM = 4_000;
const state = z.enum(REPORT_STATES);
const measure = z.enum(REPORTED_MEASURES);
const revision = z.int().meta({ description: "Counts every change of this report; what an update must have seen" });
const restatement = z.int().meta({ description: "1 for the first report, 2 for its first correction (đính chính)" });
const said = { reason: z.string(), document: z.string().nullable() };
const report = z
  .object({
    ...{
      unitId: z.string(),
      unitName: z.string(),
      year: z.int(),
      through: z.int(),
      state,
      version: revision,
      restatement,
    },
    ...{ reason: z.string().nullable(), number: z.string().nullable(), signedOn: day.nullable(), dueOn: day },
    ...{ submittedAt: z.string().nullable(), certifiedAt: z.string().nullable() },
    amounts: z.array(
      z.object({ fund, measure, content: z.string().nullable(), amount: dong, recorded: dong.nullable() }),
    ),
    outputs: z.array(z.object({ indicator: z.string(), fund, value: z.int(), recorded: z.int().nullable() })),
    text: z.record(z.enum(REPORT_SECTIONS), z.string().nullable()),
    explanations: z.array(z.object({ subject: z.string(), ...said })),
    ownRows: z.array(
      z.object({
        ...{ label: z.string(), fund: fund.nullable(), note: z.string().nullable() },
        ...{ plan: dong.nullable(), actual: dong.nullable(), estimate: dong.nullable() },
      }),
    ),
    findings: z.array(
      z.object({
        ...{
          subject: z.string(),
          code: z.enum([...HARD_FINDINGS, ...SOFT_FINDINGS]),
          cell: z.string(),
          hard: z.boolean(),
        },
        ...{ value: z.string().nullable(), against: z.string().nullable(), explained: z.boolean() },
      }),
    ),
    pastEstimates: z.array(
      z.object({
        ...{ year: z.int(), through: z.int(), fund, estimate: dong, actual: dong },
        origin: z.enum(["certified", "records"]),
      }),
    ),
    steps: z.array(
      z.object({
        ...{ step: z.string(), to: state, note: z.string().nullable() },
        ...{ takenBy: z.string(), onBehalfOf: z.string().nullable(), takenAt: z.string() },
        remarks: z.array(z.object({ cell: z.string(), body: z.string() })),
      }),
    ),
    versions: z.array(
      z.object({ restatement, state, reason: z.string().nullable(), certifiedAt: z.string().nullable() }),
    ),
  })
  .meta({ id: "PeriodicReport" });
const place = { year: z.int(), through: z.int(), unitId: z.string() };
const saved = z.object({ ...place, version: revision });

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

export const readReport = read({
  path,
  who: "anyone",
  kept: false,
  tag: "reports",
  input: reportInput,
  summary: "A province's periodic report; anyone reads it once it is approved, with the version that counts",
  reply: json("The report", report),
});

export const readReportWorkbook = read({
  path: `${path}/report.xlsx`,
  who: "anyone",
  kept: false,
  tag: "reports",
  input: reportInput,
  summary: "The tables of a report as a workbook, as much of it as the reader may see",
  reply: XLSX_FILE,
});

export const putReport: ApiRoute<typeof saveReportInput> = {
  ...write({
    path,
    who: "report.write",
    tag: "reports",
    input: saveReportInput,
    mostFields: LONG_FORM,
    summary:
      "Writes in a report that is being written; what is not named stays, null empties it. One not begun is begun and filled in from the records",
    reply: json("Its version then", saved),
  }),
  method: "PUT",
};

export const postReportCells = write({
  path: `${path}/cells`,
  who: "report.write",
  tag: "reports",
  input: reportCellsInput,
  mostFields: LONG_FORM,
  summary:
    "Keeps typed cells while others write too; a cell another changed meanwhile is told with both values and left",
  reply: json(
    "The conflicts, and the version then",
    z.object({
      version: revision,
      conflicts: z.array(z.object({ cell: z.string(), stands: z.string().nullable(), given: z.string().nullable() })),
    }),
  ),
});

export const postReportForm = write({
  path: `${path}/form`,
  who: "report.write",
  tag: "reports",
  input: reportCellsInput,
  mostFields: LONG_FORM,
  summary:
    "The same of a whole form: nothing is kept and 409 answered where another changed one of its cells meanwhile",
  reply: json("Its version then", saved),
});

export const postOwnRows = write({
  path: `${path}/own-rows`,
  who: "report.write",
  tag: "reports",
  input: ownRowsInput,
  mostFields: LONG_FORM,
  summary: "Writes what a province counts beside, all of it anew; it is printed and never summed upward",
  reply: json("Its version then", saved),
});

export const postReportStep = write({
  path: `${path}/{verb}`,
  who: "signed-in",
  tag: "reports",
  input: reportStepInput,
  mostFields: LONG_FORM,
  summary: "Begins, presents, declines, certifies (submit), returns with remarks per cell, approves or locks a report",
  reply: json("Where it stands then", z.object({ ...place, state, version: revision })),
});

export const postRestatement = write({
  path: `${path}/restate`,
  who: "report.restate",
  tag: "reports",
  input: restateReportInput,
  summary: "Begins a correction (đính chính) of a certified report, which counts until the correction is approved",
  reply: json("The correction", z.object({ ...place, state, version: revision, restatement }), 201),
});

export const postApprovals = write({
  path: "/api/v1/reports/{year}/{through}/approve",
  who: "report.approve",
  tag: "reports",
  input: approveReportsInput,
  mostFields: LONG_FORM,
  summary:
    "Approves several reports of a period, each for itself; one refused leaves the others approved. With `preview` says what would become of each",
  reply: json(
    "What became of each",
    z.object({
      ...{ year: z.int(), through: z.int(), preview: z.boolean() },
      results: z.array(
        z.object({
          ...{
            unitId: z.string(),
            outcome: z.enum(["done", "possible", "refused"]),
            state: state.nullable(),
            version: revision.nullable(),
          },
          problem: z.string().nullable(),
        }),
      ),
    }),
  ),
});
