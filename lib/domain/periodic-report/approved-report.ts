import type { Refusal } from "../errors";
import type { ReportState } from "./report-state";

/** What became of one report among several that were approved together, or would: `version` is its revision then. */
export type ApprovedReport = { readonly unitId: string } & (
  | { readonly outcome: "done" | "possible"; readonly state: ReportState; readonly version: number }
  | { readonly outcome: "refused"; readonly refusal: Refusal }
);
