import type { IntakeProblem } from "../intake/problem";

/** What is refused of a Treasury statement (sao kê Kho bạc). */
export type StatementRefusal =
  | { code: "statement.busy" }
  | { code: "statement.known"; fileName: string }
  | { code: "statement.has-problems"; problems: readonly IntakeProblem[] }
  | { code: "statement.row-unknown"; row: string }
  | { code: "statement.no-pair"; row: string }
  | { code: "statement.pair-changed"; row: string }
  | { code: "statement.voucher-taken" }
  | { code: "statement.nothing-left" }
  | { code: "statement.reason-missing" };
