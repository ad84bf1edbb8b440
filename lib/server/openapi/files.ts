import type { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { executionInput } from "@/lib/input/execution-input";
import { fileParameters } from "@/lib/input/file-parameters";
import { documentIdInput, planFilterInput, planYearInput } from "@/lib/input/plans-query";
import { projectCodeInput, projectsFileInput } from "@/lib/input/projects-query";
import { publishedFileInput } from "@/lib/input/published-figures-input";
import { vouchersFileInput } from "@/lib/input/vouchers-query";
import { answers } from "./parts";

const TYPES = { csv: "text/csv", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;

type Params = { query?: z.ZodObject; path?: z.ZodObject };

const file = (
  summary: string,
  kind: keyof typeof TYPES,
  requestParams: Params,
  ...statuses: (401 | 403 | 404 | 422)[]
) => ({
  get: {
    summary,
    tags: ["files"],
    requestParams,
    responses: answers({ description: "The file", type: TYPES[kind] }, ...statuses, 503),
  },
});

/** One list as CSV and as a workbook. */
const both = (list: string, what: string, query: z.ZodObject, ...statuses: (401 | 403 | 404 | 422)[]) => ({
  [`/api/v1/${list}.csv`]: file(`${what} as CSV`, "csv", { query }, ...statuses),
  [`/api/v1/${list}.xlsx`]: file(`${what} as a workbook`, "xlsx", { query }, ...statuses),
});

/** Tables as files: the same columns as on the page, numbers as numbers. */
export const filePaths: ZodOpenApiPathsObject = {
  "/api/v1/execution.xlsx": {
    get: {
      summary: "The rows of `execution` as a workbook; every table of the dashboard unless groupBy is given",
      tags: ["files"],
      requestParams: { query: executionInput },
      responses: answers({ description: "The file", type: TYPES.xlsx }, 404, 422, 503),
    },
  },
  "/api/v1/explanation.xlsx": {
    get: {
      summary: "What a figure of `execution` adds up to and rests on, as a workbook",
      tags: ["files"],
      requestParams: { query: executionInput },
      responses: answers({ description: "The file", type: TYPES.xlsx }, 404, 503),
    },
  },
  ...both("projects", "All đề án that match, at most 10.000", projectsFileInput, 404, 422),
  "/api/v1/projects/{code}/tables.xlsx": file(
    "Every table of a đề án's page as a workbook, as far as the asker sees it",
    "xlsx",
    { path: projectCodeInput },
    404,
    422,
  ),
  ...both("vouchers", "All vouchers that match, at most 10.000", vouchersFileInput, 401, 403, 422),
  ...both("plans", "Budget years with what their decisions give", fileParameters, 422),
  ...both("published-figures", "Published figures beside ours", publishedFileInput, 404, 422),
  "/api/v1/plans/{year}/documents.xlsx": file(
    "The decisions and releases of a budget year as a workbook",
    "xlsx",
    { path: planYearInput, query: planFilterInput },
    404,
    422,
  ),
  "/api/v1/plan-decisions/{id}/lines.xlsx": file(
    "Every line of an issued decision as a workbook",
    "xlsx",
    { path: documentIdInput },
    404,
    422,
  ),
  "/api/v1/releases/{id}/lines.xlsx": file(
    "Every line of an issued release as a workbook",
    "xlsx",
    { path: documentIdInput },
    404,
    422,
  ),
};
