import type { StatementRefusal } from "@/lib/domain/refusals/statement-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a Treasury statement (sao kê Kho bạc). */
export const statementStatus: Record<StatementRefusal["code"], number> = {
  "statement.busy": CONFLICT,
  "statement.known": CONFLICT,
  "statement.has-problems": WRONG_VALUE,
  "statement.row-unknown": WRONG_VALUE,
  "statement.no-pair": WRONG_VALUE,
  "statement.pair-changed": CONFLICT,
  "statement.voucher-taken": CONFLICT,
  "statement.nothing-left": CONFLICT,
  "statement.reason-missing": WRONG_VALUE,
};
