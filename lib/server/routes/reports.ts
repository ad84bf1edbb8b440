import { z } from "zod";
import { ownRowsInput } from "@/lib/input/own-rows";
import { approveReportsInput } from "@/lib/input/report-approvals";
import { reportCellsInput } from "@/lib/input/report-cells";
import { reportStepInput, reportVersionInput, restateReportInput, saveReportInput } from "@/lib/input/reports";
import { json, read, write, XLSX_FILE } from "./define";
import { place, report, restatement, revision, saved, state, toldFinding } from "./report-replies";
import type { ApiRoute } from "./route";

const path = "/api/v1/reports/{year}/{through}/{unitId}";
/** Contents by funds and measures, indicators, passages and explanations, each of several fields. */
const LONG_FORM = 4_000;

export const readReport = read({
  path,
  who: "anyone",
  kept: false,
  tag: "reports",
  input: reportVersionInput,
  summary:
    "A province's periodic report; anyone reads it once it is approved, with the version that counts. `version` names another: 1 the first report, 2 its first correction",
  reply: json("The report", report),
});

export const readReportWorkbook = read({
  path: `${path}/report.xlsx`,
  who: "anyone",
  kept: false,
  tag: "reports",
  input: reportVersionInput,
  summary: "The tables of a report as a workbook, as much of it as the reader may see; `version` as above",
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
    "Keeps typed cells while others write too; a cell another changed meanwhile is told with both values and left. Says what the checks find then",
  reply: json(
    "The conflicts, the version and the findings then",
    z.object({
      version: revision,
      findings: z.array(toldFinding),
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
