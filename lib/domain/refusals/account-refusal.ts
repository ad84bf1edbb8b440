import type { PasswordWeakness } from "../access/password-rule";

/** What is refused of an account and its password. */
export type AccountRefusal =
  | { code: "account.own" }
  | { code: "account.stale"; id: string }
  | { code: "account.email-taken"; email: string }
  | { code: "account.unit-unknown"; unitId: string }
  | { code: "account.unit-closed"; unitId: string; successorId: string }
  | { code: "account.until-past"; until: string; today: string }
  | { code: "account.password-weak"; weakness: PasswordWeakness }
  | { code: "account.password-wrong" };
