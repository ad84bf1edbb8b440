import type { Fund } from "../fund";
import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";

/** A conference region, the whole country, or one province. */
export const REGIONS = ["BAC", "MTTN", "NAM"] as const;
export type RegionCode = (typeof REGIONS)[number];
export type Scope =
  | { readonly kind: "nation" }
  | { readonly kind: "region"; readonly region: RegionCode }
  | { readonly kind: "unit"; readonly unitId: string };

/** Territorial basis: the layout in force then (`reported`), or today's 34 provinces. */
export type Basis = "reported" | "34";

/** What the rows of a breakdown are. */
export const GROUPINGS = ["unit", "fund", "content", "month", "region"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a dashboard is asked for (contract §3), complete: defaults are already filled in. */
export type ExecutionQuery = {
  readonly scope: Scope;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  /** Null is both funds. */
  readonly fund: Fund | null;
  readonly basis: Basis;
  /** What the portal knew that evening (Asia/Ho_Chi_Minh); null is now. */
  readonly asOf: IsoDate | null;
  /** A content or a content group code; null is all. */
  readonly content: string | null;
};

/** What a reader asked for, before defaults: year and through are filled in where the view is decided. */
export type ExecutionRequest = Omit<ExecutionQuery, "year" | "through"> & {
  /** Null is the latest year with an issued decision. */
  readonly year: BudgetYear | null;
  /** Null is the last full month of the current year (in January that month), and 12 otherwise. */
  readonly through: ThroughMonth | null;
};

/** The scope a code in an address stands for. Whether the province exists is the database's answer. Null when it is no code at all. */
export function scopeFrom(code: string): Scope | null {
  if (code === "VN") return { kind: "nation" };
  const region = REGIONS.find((known) => known === code);
  if (region) return { kind: "region", region };
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) && code.length <= 60 ? { kind: "unit", unitId: code } : null;
}

/** The scope's code in addresses: VN, a region, or a unitId. */
export function scopeCode(scope: Scope): string {
  if (scope.kind === "nation") return "VN";
  return scope.kind === "region" ? scope.region : scope.unitId;
}
