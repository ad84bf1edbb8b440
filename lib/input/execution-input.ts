import { z } from "zod";
import { type ExecutionRequest, GROUPINGS, type Grouping, scopeFrom } from "@/lib/domain/figures/execution-query";
import type { DashboardProblem } from "./dashboard-problem";
import { type DashboardParams, parseDashboardQuery, readParam } from "./dashboard-query";
import { readChoice } from "./dashboard-value";

/** What the API is asked: a view and the rows it is broken into. The request is null when the scope is no code at all. */
export type ExecutionQuestion = {
  readonly scope: string;
  readonly request: ExecutionRequest | null;
  readonly groupBy: Grouping;
  /** Whether rows were asked for by name; without, a workbook holds every table of the dashboard. */
  readonly grouped: boolean;
  readonly separator: "comma" | "semicolon";
};

const param = z.union([z.string(), z.array(z.string())]).optional();
const described = (description: string) => param.meta({ description });

/** The query string of `GET /api/v1/execution` (contract §4). Every value that is not understood is an issue at its name. */
export const executionInput = z
  .object({
    scope: described("VN, BAC, MTTN, NAM or a unitId; VN unless given"),
    groupBy: described("unit, fund, content, month or region; unit unless given"),
    year: described("Budget year, 2010 to 2100; the latest with an issued decision unless given"),
    through: described(
      "1 to 12, cumulative from January; the last full month of the current year (in January that month), else 12",
    ),
    fund: described("KCQG or KCDP; both unless given"),
    basis: described("reported or 34"),
    asOf: described("YYYY-MM-DD, not later than today: what the portal knew that evening"),
    content: described("A content or a content group"),
    separator: described("comma or semicolon: how a CSV parts its columns; comma unless given"),
    in: described("dong, trieu or ty: for pages; the API always answers in đồng"),
  })
  .transform((params, context): ExecutionQuestion => {
    const given: DashboardParams = params;
    const problems: DashboardProblem[] = [];
    const scope = readParam(given, "scope", (text) => ({ value: text }), problems) ?? "VN";
    const groupBy = readParam(given, "groupBy", (text) => readChoice(text, GROUPINGS), problems);
    const separator =
      readParam(given, "separator", (text) => readChoice(text, ["comma", "semicolon"] as const), problems) ?? "comma";
    const found = scopeFrom(scope);
    const { request, problems: others } = parseDashboardQuery(given, found ?? { kind: "nation" });
    for (const { param: name, code, given: text } of [...problems, ...others])
      context.addIssue({ code: "custom", path: [name], params: { problem: code, given: text } });
    return { scope, request: found && request, groupBy: groupBy ?? "unit", grouped: groupBy !== null, separator };
  });
