import type { ReportTable } from "./report-table";

/** The tables of a dashboard, as its page draws them and its workbook holds them. */
export type DashboardTables = {
  readonly chain: ReportTable;
  /** Null for a single province. */
  readonly ranking: ReportTable | null;
  readonly contents: ReportTable;
  readonly months: ReportTable;
  readonly outputs: ReportTable;
  readonly published: ReportTable;
};
