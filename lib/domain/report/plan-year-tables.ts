import type { ReportTable } from "./report-table";

/** The documents of a budget year: each fund's decisions, and the national fund's releases. */
export type PlanYearTables = { readonly KCQG: ReportTable; readonly KCDP: ReportTable; readonly releases: ReportTable };
