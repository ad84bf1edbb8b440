import type { RegionCode } from "../figures/execution-query";

/** An issued conference report that printed figures of a province's period before they were corrected. */
export type PrintedReport = {
  readonly conferenceId: string;
  readonly region: RegionCode;
  readonly ordinal: number;
  readonly number: string;
};
