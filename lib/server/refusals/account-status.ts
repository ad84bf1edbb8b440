import type { AccountRefusal } from "@/lib/domain/refusals/account-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of an account and its password. */
export const accountStatus: Record<AccountRefusal["code"], number> = {
  "account.own": FORBIDDEN,
  "account.stale": CONFLICT,
  "account.email-taken": CONFLICT,
  "account.unit-unknown": WRONG_VALUE,
  "account.unit-closed": WRONG_VALUE,
  "account.until-past": WRONG_VALUE,
  "account.password-weak": WRONG_VALUE,
  "account.password-wrong": WRONG_VALUE,
};
