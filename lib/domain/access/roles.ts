import type { DatabaseRole } from "./database-roles";

type RoleRecord = {
  /** Under which the database answers; its row policies are the last word. */
  readonly databaseRole: Exclude<DatabaseRole, "portal_public">;
  /** What the role is held for: one of today's provinces, one conference region, or the whole country. */
  readonly place: "province" | "region" | "country";
  /** The page it begins at. */
  readonly desk: "officer" | "leader" | "ministry" | "organiser" | "auditor" | "admin";
  /** Its places of the rail beside the public ones. */
  readonly navigation: readonly ("office" | "vouchers" | "admin")[];
  /** What it may read beyond the public; what it may do stands in the rules of each step. */
  readonly reads: readonly (
    | "voucher.read"
    | "beneficiary.read"
    | "council.read"
    | "notice.read"
    | "reserve.read"
    | "inspection.read"
    | "statement.read"
    | "acceptance.read"
    | "invariants.read"
    | "account.read"
    | "delegation.read"
    | "import.read"
    | "job.read"
    | "reference.read"
  )[];
};

/**
 * Vai trò: who works with the portal (design: roles). Everything about a role is derived from its record; its wording
 * is in the message catalogues, its rows in the database's policies.
 */
export const ROLES = {
  PROVINCE_OFFICER: {
    databaseRole: "portal_province",
    place: "province",
    desk: "officer",
    navigation: ["office", "vouchers"],
    reads: [
      "voucher.read",
      "beneficiary.read",
      "inspection.read",
      "statement.read",
      "acceptance.read",
      "council.read",
      "notice.read",
      "delegation.read",
      "import.read",
    ],
  },
  PROVINCE_LEADER: {
    databaseRole: "portal_province",
    place: "province",
    desk: "leader",
    navigation: ["office", "vouchers"],
    reads: [
      "voucher.read",
      "beneficiary.read",
      "inspection.read",
      "statement.read",
      "acceptance.read",
      "council.read",
      "notice.read",
      "delegation.read",
      "import.read",
    ],
  },
  MINISTRY_OFFICER: {
    databaseRole: "portal_ministry",
    place: "country",
    desk: "ministry",
    navigation: ["office", "vouchers"],
    reads: [
      "voucher.read",
      "beneficiary.read",
      "inspection.read",
      "statement.read",
      "acceptance.read",
      "notice.read",
      "reserve.read",
      "delegation.read",
      "import.read",
    ],
  },
  MINISTRY_LEADER: {
    databaseRole: "portal_ministry",
    place: "country",
    desk: "ministry",
    navigation: ["office", "vouchers"],
    reads: [
      "voucher.read",
      "beneficiary.read",
      "inspection.read",
      "statement.read",
      "acceptance.read",
      "notice.read",
      "reserve.read",
      "delegation.read",
      "import.read",
    ],
  },
  ORGANISER: {
    databaseRole: "portal_organiser",
    place: "region",
    desk: "organiser",
    navigation: ["office", "vouchers"],
    reads: ["voucher.read", "notice.read"],
  },
  AUDITOR: {
    databaseRole: "portal_auditor",
    place: "country",
    desk: "auditor",
    navigation: ["office", "vouchers"],
    reads: [
      "voucher.read",
      "beneficiary.read",
      "inspection.read",
      "statement.read",
      "acceptance.read",
      "reserve.read",
      "invariants.read",
      "reference.read",
      "delegation.read",
      "import.read",
    ],
  },
  ADMIN: {
    databaseRole: "portal_admin",
    place: "country",
    desk: "admin",
    navigation: ["office", "admin"],
    reads: ["invariants.read", "account.read", "job.read", "reference.read", "delegation.read"],
  },
} as const satisfies Record<string, RoleRecord>;

export type Role = keyof typeof ROLES;

/** Every role, in the order people choose from. */
export const ROLE_NAMES = Object.keys(ROLES) as [Role, ...Role[]];

export type Desk = RoleRecord["desk"];
export type OfficePlace = RoleRecord["navigation"][number];
export type ReadPermission = RoleRecord["reads"][number];

/** A role's record, its lists as wide as the records'. */
export function roleRecord(role: Role): RoleRecord {
  return ROLES[role];
}

/** The roles whose record has this. */
export function rolesWhere(holds: (record: RoleRecord) => boolean): Role[] {
  return ROLE_NAMES.filter((role) => holds(ROLES[role]));
}
