import type { Role } from "./roles";

/** An account as an administrator sees it, with the role held now and, where one is arranged already, the next. */
export type KeptAccount = {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly version: number;
  readonly disabled: boolean;
  /** Its owner has not replaced the first password yet. */
  readonly firstPassword: boolean;
  readonly role: Role | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly regionCode: "BAC" | "MTTN" | "NAM" | null;
  /** Last day of the role in Vietnam, YYYY-MM-DD; null while it has no end. */
  readonly until: string | null;
  /** Browsers signed in now. */
  readonly sessions: number;
};
