import type { Role } from "../access/roles";
import type { OpenContracts } from "../ledger/open-contract";
import type { RecordedVoucher } from "../ledger/recorded-voucher";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";

/** What waits for a provincial officer: advances overdue, other contracts with money left, and what was recorded this week. */
export type OfficerDesk = {
  readonly open: OpenContracts;
  readonly overdue: OpenContracts;
  /** Monday of this week, Asia/Ho_Chi_Minh. */
  readonly weekStart: IsoDate;
  readonly thisWeek: RecentVouchers;
};

/** The newest vouchers recorded since a moment, and how many there are in all. */
export type RecentVouchers = {
  readonly items: readonly RecordedVoucher[];
  readonly total: number;
  readonly disbursed: Dong;
};

/** A province by its id and name of today. */
export type ProvinceName = { readonly id: string; readonly name: string };

/** A province whose signed contracts of national money exceed what was released to it, in đồng. */
export type ReleaseShortfall = {
  readonly province: ProvinceName;
  readonly committed: Dong;
  readonly released: Dong;
  readonly short: Dong;
};

/** What waits for the Ministry in a budget year. */
export type MinistryDesk = {
  readonly year: number;
  /** Provinces of today without an issued decision on KCĐP for the year, their predecessors' included. */
  readonly withoutDecision: readonly ProvinceName[];
  readonly provinces: number;
  /** Largest shortfall first. */
  readonly shortfalls: readonly ReleaseShortfall[];
};

/** One entry of the audit trail (nhật ký): who did what to what, and whose book it stands in. */
export type TrailEntry = {
  readonly chain: string;
  readonly sequence: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  /** In whose name, where it was done under a delegation. */
  readonly onBehalfOf: string | null;
  readonly permission: string;
  readonly entity: string;
  readonly entityId: string;
  /** What people call it: a voucher's number, an account's person; else its id. */
  readonly name: string;
  /** The province whose chain the entry belongs to; null is the national one. */
  readonly province: string | null;
};

/** Accounts with a role in force, counted by role, and who is signed in now. */
export type AccountsOverview = {
  readonly byRole: readonly { readonly role: Role; readonly accounts: number; readonly signedIn: number }[];
  readonly disabled: number;
  readonly withoutRole: number;
};
