import type { Dong } from "../money";
import { recordOf } from "../record-of";
import type { StatementRow } from "./match-statement";
import { STATEMENT_GROUPS, type StatementDecision, type StatementGroup } from "./statement";

/** Rows of a group, and what each side says of them together: đồng. */
export type StatementSum = { readonly rows: number; readonly treasury: Dong; readonly portal: Dong };

/** The sums of each group, and of all rows. */
export function statementSums(rows: readonly StatementRow[]) {
  const sums = new Map<StatementGroup, StatementSum>();
  for (const { group, line, voucher } of rows) sums.set(group, added(sums.get(group), line?.amount, voucher?.amount));
  const groups = recordOf(STATEMENT_GROUPS, (group) => sums.get(group) ?? NONE);
  const all = Object.values(groups).reduce(
    (sum, one) => ({
      ...{ rows: sum.rows + one.rows, treasury: sum.treasury + one.treasury, portal: sum.portal + one.portal },
    }),
    NONE,
  );
  return { groups, all };
}

const NONE: StatementSum = { rows: 0, treasury: 0n, portal: 0n };

function added(sum: StatementSum = NONE, treasury: Dong = 0n, portal: Dong = 0n): StatementSum {
  return { rows: sum.rows + 1, treasury: sum.treasury + treasury, portal: sum.portal + portal };
}

/** How a row is named where it is decided on: by its line's place, else by its voucher. */
export function rowKey({ line, voucher }: StatementRow): string {
  return line ? String(line.position) : (voucher?.id ?? "");
}

/** The newest decision on each row, by its key; one on a pair that is no pair any more counts for the line no longer. */
export function newestDecisions(
  rows: readonly StatementRow[],
  decisions: readonly StatementDecision[],
): ReadonlyMap<string, StatementDecision> {
  const vouchers = new Map(rows.map((row) => [rowKey(row), row.voucher?.id ?? null]));
  const newest = new Map<string, StatementDecision>();
  for (const decision of decisions) {
    const key = decision.position === null ? (decision.voucherId ?? "") : String(decision.position);
    const still = decision.decision !== "accept" || vouchers.get(key) === decision.voucherId;
    const known = newest.get(key);
    if (still && vouchers.has(key) && (!known || known.decidedAt < decision.decidedAt)) newest.set(key, decision);
  }
  return newest;
}
