import type { NoticeNoun } from "../notices/notice-noun";

/**
 * The database roles a request runs under, each with its own row policies, and what each asks of a đề án beyond the
 * public view: its states before đã giao kế hoạch, its vouchers (of one region for an organiser), its
 * beneficiaries; whether it may read names of a conference's delegates where they are its own; whether it sees
 * what stands behind a periodic report, its history and explanations, the files that
 * were read into it, and what became of its period; and of what it is told.
 */
export const DATABASE_ROLES = {
  portal_public: {
    ...{ earlyStates: false, vouchers: "none", beneficiaries: false, delegates: false },
    imports: false,
    behindReports: false,
    ...{ reportFiles: false, periodHistory: false },
    notices: [],
  },
  portal_province: {
    ...{ earlyStates: true, vouchers: "own", beneficiaries: true, delegates: true },
    imports: true,
    behindReports: true,
    ...{ reportFiles: true, periodHistory: false },
    notices: ["project", "conference", "inspection", "decision", "report"],
  },
  portal_ministry: {
    ...{ earlyStates: true, vouchers: "all", beneficiaries: true, delegates: true },
    imports: true,
    behindReports: true,
    ...{ reportFiles: false, periodHistory: true },
    notices: ["project", "conference", "inspection", "report"],
  },
  portal_organiser: {
    ...{ earlyStates: false, vouchers: "region", beneficiaries: false, delegates: true },
    imports: false,
    behindReports: false,
    ...{ reportFiles: false, periodHistory: false },
    notices: ["conference"],
  },
  portal_auditor: {
    ...{ earlyStates: true, vouchers: "all", beneficiaries: true, delegates: false },
    imports: true,
    behindReports: true,
    ...{ reportFiles: true, periodHistory: false },
    notices: [],
  },
  portal_admin: {
    ...{ earlyStates: false, vouchers: "none", beneficiaries: false, delegates: false },
    imports: false,
    behindReports: false,
    ...{ reportFiles: false, periodHistory: false },
    notices: [],
  },
} as const satisfies Record<string, DatabaseRoleRecord>;

type DatabaseRoleRecord = {
  readonly earlyStates: boolean;
  readonly vouchers: "none" | "own" | "region" | "all";
  readonly beneficiaries: boolean;
  readonly delegates: boolean;
  readonly imports: boolean;
  readonly behindReports: boolean;
  readonly reportFiles: boolean;
  readonly periodHistory: boolean;
  readonly notices: readonly NoticeNoun[];
};

export type DatabaseRole = keyof typeof DATABASE_ROLES;
