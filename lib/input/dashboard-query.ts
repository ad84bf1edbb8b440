import type { Basis, ExecutionRequest, Scope } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import { MONEY_UNITS, type MoneyUnit } from "@/lib/domain/money-unit";
import { type ThroughMonth, vietnamDay } from "@/lib/domain/period/period";
import type { DashboardParam, DashboardProblem } from "./dashboard-problem";
import { type Reading, readChoice, readCode, readNumber, readPastDay } from "./dashboard-value";

/** The address's query as Next and URLSearchParams give it; a repeated parameter is a list. */
export type DashboardParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A dashboard's address read: what is asked, how it is shown, and every value that was not understood. */
export type DashboardQuery = {
  readonly request: ExecutionRequest;
  readonly moneyUnit: MoneyUnit;
  readonly problems: readonly DashboardProblem[];
};

const BASES: readonly Basis[] = ["reported", "34"];
const FIRST_YEAR = 2010;
const LAST_YEAR = 2100;

/**
 * Reads the query string that every dashboard and the API share (contract §3). Never throws: a value that is not
 * understood counts as absent and is named in `problems`. An `asOf` of today is now.
 */
export function parseDashboardQuery(
  params: DashboardParams,
  scope: Scope = { kind: "nation" },
  at: Date = new Date(),
): DashboardQuery {
  const today = vietnamDay(at);
  const problems: DashboardProblem[] = [];
  const read = <T>(param: DashboardParam, reader: (text: string) => Reading<T>): T | null =>
    readParam(params, param, reader, problems);

  const year = read("year", (text) => readNumber(text, FIRST_YEAR, LAST_YEAR));
  const through = read("through", (text) => readNumber(text, 1, 12) as Reading<ThroughMonth>);
  const fund = read("fund", (text) => readChoice(text, FUNDS));
  const basis = read("basis", (text) => readChoice(text, BASES));
  const asOf = read("asOf", (text) => readPastDay(text, today));
  const content = read("content", readCode);
  const moneyUnit = read("in", (text) => readChoice(text, MONEY_UNITS));
  return {
    request: { scope, year, through, fund, basis: basis ?? "reported", asOf: asOf === today ? null : asOf, content },
    moneyUnit: moneyUnit ?? "ty",
    problems,
  };
}

/** One parameter's value; null when it is absent, empty or not understood, and then `problems` says why. */
export function readParam<T>(
  params: DashboardParams,
  param: DashboardParam,
  reader: (text: string) => Reading<T>,
  problems: DashboardProblem[],
): T | null {
  const given = Object.hasOwn(params, param) ? params[param] : undefined;
  if (given === undefined || given === "") return null;
  const text = typeof given === "string" ? given : given.join(", ");
  const reading = typeof given === "string" ? reader(given) : ({ problem: "query.repeated" } as const);
  if ("value" in reading) return reading.value;
  problems.push({ param, code: reading.problem, given: printable(text) });
  return null;
}

function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "�").slice(0, 40);
}
