/**
 * The database roles a request runs under, each with its own row policies, and what each asks of a đề án beyond the
 * public view: its states before đã giao kế hoạch, its vouchers (of one region for an organiser), its
 * beneficiaries; and whether it may read names of a conference's delegates where they are its own.
 */
export const DATABASE_ROLES = {
  portal_public: { earlyStates: false, vouchers: "none", beneficiaries: false, delegates: false },
  portal_province: { earlyStates: true, vouchers: "own", beneficiaries: true, delegates: true },
  portal_ministry: { earlyStates: true, vouchers: "all", beneficiaries: true, delegates: true },
  portal_organiser: { earlyStates: false, vouchers: "region", beneficiaries: false, delegates: true },
  portal_auditor: { earlyStates: true, vouchers: "all", beneficiaries: true, delegates: false },
  portal_admin: { earlyStates: false, vouchers: "none", beneficiaries: false, delegates: false },
} as const satisfies Record<string, DatabaseRoleRecord>;

type DatabaseRoleRecord = {
  readonly earlyStates: boolean;
  readonly vouchers: "none" | "own" | "region" | "all";
  readonly beneficiaries: boolean;
  readonly delegates: boolean;
};

export type DatabaseRole = keyof typeof DATABASE_ROLES;
