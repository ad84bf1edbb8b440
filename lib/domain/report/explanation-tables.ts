import type { ReportTable } from "./report-table";

/** The tables behind a figure: what adds up to it, and the documents it rests on. */
export type ExplanationTables = {
  /** One for each set of provinces that the formula's amounts speak of. */
  readonly terms: readonly ReportTable[];
  readonly decisions: ReportTable;
  readonly releases: ReportTable;
  readonly reports: ReportTable;
  readonly contracts: ReportTable;
  readonly vouchers: ReportTable;
};
