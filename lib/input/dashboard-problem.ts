/**
 * What is wrong with one value of an address. Pages fall back to the default and say so; the API answers 422.
 * `given` is the text as read, at most 40 characters, for the sentence.
 */
export type DashboardProblem = {
  readonly param: DashboardParam;
  readonly code: DashboardProblemCode;
  readonly given: string;
};

/** The values an address of a dashboard may carry (contract §3), and `scope`, `groupBy` and `separator` for the API. */
export const DASHBOARD_PARAMS = [
  "scope",
  "groupBy",
  "separator",
  "year",
  "through",
  "fund",
  "basis",
  "asOf",
  "content",
  "in",
] as const;
export type DashboardParam = (typeof DASHBOARD_PARAMS)[number];

export const DASHBOARD_PROBLEM_CODES = [
  "query.repeated",
  "query.malformed",
  "query.out-of-range",
  "query.unknown-value",
  "query.no-such-day",
  "query.in-future",
] as const;
export type DashboardProblemCode = (typeof DASHBOARD_PROBLEM_CODES)[number];
