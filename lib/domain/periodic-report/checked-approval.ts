import type { ApprovedReport } from "./approved-report";

/** One of several reports as a page tells of it: what would become of it, or became, and in words why it is refused. */
export type CheckedApproval = {
  readonly unitId: string;
  readonly unitName: string;
  readonly outcome: ApprovedReport["outcome"];
  /** Null where nothing is refused. */
  readonly refusal: string | null;
};
