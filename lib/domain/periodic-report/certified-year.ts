import type { Named, Wording } from "../catalogue/wording";
import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";
import type { CellKey, ReportSection } from "./cell";

/** What counts of one period: the newest version that the Ministry approved. */
export type CertifiedPeriod = {
  readonly through: ThroughMonth;
  readonly version: number;
  readonly number: string | null;
  readonly certifiedOn: IsoDate;
  readonly values: ReadonlyMap<CellKey, bigint>;
  readonly texts: ReadonlyMap<ReportSection, string>;
};

/** Số đã chốt cả năm: all that a province certified for the periods of a year, under the names at the year's end. */
export type CertifiedYear = {
  readonly year: BudgetYear;
  readonly unitId: string;
  readonly unitName: string;
  readonly contents: readonly Named[];
  readonly indicators: readonly (Named & { readonly unit: Wording })[];
  readonly periods: readonly CertifiedPeriod[];
};
