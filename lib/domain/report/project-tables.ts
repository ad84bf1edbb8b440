import type { ReportTable } from "./report-table";

/** The tables of a đề án's page and workbook; null where the reader may not see them, or its fund has none. */
export type ProjectTables = {
  readonly assigned: ReportTable;
  readonly released: ReportTable | null;
  readonly contracts: ReportTable;
  /** The limits of each budget year. */
  readonly available: readonly ReportTable[];
  readonly vouchers: ReportTable | null;
  readonly budget: ReportTable;
  readonly outputs: ReportTable;
  readonly beneficiaries: ReportTable | null;
};
