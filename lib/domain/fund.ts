/** The two funds: khuyến công quốc gia (national) and khuyến công địa phương (provincial). */
export const FUNDS = ["KCQG", "KCDP"] as const;
export type Fund = (typeof FUNDS)[number];

/** A column of a report: one fund, or both together (tổng kinh phí khuyến công). */
export const FUND_COLUMNS = ["ALL", "KCQG", "KCDP"] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];
