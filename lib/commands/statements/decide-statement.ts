import { holdStatement, saveStatementDecisions } from "@/lib/db/statements";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { StatementRow } from "@/lib/domain/statement/match-statement";
import { newestDecisions, rowKey } from "@/lib/domain/statement/statement-sums";
import type { DecideStatementInput } from "@/lib/input/statements";
import { findStatement } from "@/lib/queries/statements/find-statement";
import { explainingWrite } from "../explaining-write";

/**
 * Xử lý kết quả đối chiếu: one decision on some rows of a statement, or on every undecided row of a group. Decisions are
 * appended and the newest counts; a pair that was accepted stays one until something else is decided on it. Gives how many rows it was taken on.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `statement.row-unknown`, `statement.no-pair`,
 * `statement.pair-changed`, `statement.nothing-left`, `statement.voucher-taken` or `statement.reason-missing`.
 */
export async function decideStatement(actor: Actor, input: DecideStatementInput, _at: Date) {
  const rows = await explainingWrite(() => transaction(actor, (tx) => decideOnce(tx, actor, input)), {
    busy: { code: "statement.busy" },
    rules: {
      step_allowed: { code: "access.forbidden", permission: "statement.decide" },
      treasury_voucher_of_statement: { code: "statement.busy" },
      treasury_pair_once: { code: "statement.voucher-taken" },
    },
  });
  return { id: input.id, rows };
}

async function decideOnce(tx: Transaction, actor: Actor, input: DecideStatementInput): Promise<number> {
  const { id, decision, reason } = input;
  await holdStatement(tx, id);
  const absent = { code: "access.not-found", entity: "treasury_statement", id } as const;
  const { head, rows, decisions } = (await findStatement(tx, id)) ?? refuse(absent);
  const permit = authorize(actor, "statement.decide", { id, stewardUnitId: head.unitId });
  const decided = newestDecisions(rows, decisions);
  const chosen = chosenFrom(rows, input, (row) => decided.has(rowKey(row)));
  const changed = chosen.find(({ voucher }) => input.voucherId !== null && voucher?.id !== input.voucherId);
  if (changed) refuse({ code: "statement.pair-changed", row: rowKey(changed) });
  if (chosen.length === 0) refuse({ code: "statement.nothing-left" });
  if (decision === "accept") {
    const alone = chosen.find(({ line, voucher }) => !line || !voucher);
    if (alone) refuse({ code: "statement.no-pair", row: rowKey(alone) });
  }
  if (decision === "ignore" && reason === null) refuse({ code: "statement.reason-missing" });
  const on = chosen.map(({ line, voucher }) => ({ position: line?.position ?? null, voucherId: voucher?.id ?? null }));
  await saveStatementDecisions(tx, permit, on, { decision, reason });
  return on.length;
}

function chosenFrom(
  rows: readonly StatementRow[],
  { group, rows: keys }: DecideStatementInput,
  isDecided: (row: StatementRow) => boolean,
): readonly StatementRow[] {
  if (group !== null) return rows.filter((row) => row.group === group && !isDecided(row));
  const known = new Map(rows.map((row) => [rowKey(row), row]));
  return [...new Set(keys)].map((key) => known.get(key) ?? refuse({ code: "statement.row-unknown", row: key }));
}
