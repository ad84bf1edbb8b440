import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { matchStatement, NEAR_DAYS } from "@/lib/domain/statement/match-statement";
import {
  STATEMENT_DECISIONS,
  type StatementDecision,
  type StatementHead,
  type StatementVoucher,
} from "@/lib/domain/statement/statement";
import { fullNames } from "../accounts/full-names";
import { isoDay } from "../plans/find-decision";

const DAY = 86_400_000;
const day = (date: Date): string => isoDay(date) ?? "";

type HeadRow = Omit<StatementHead, "fromOn" | "toOn" | "recordedAt"> &
  Readonly<Record<"fromOn" | "toOn" | "recordedAt", Date>>;

/** The columns a statement is known by. */
export const STATEMENT_HEAD = {
  ...{ id: true, fund: true, budgetYear: true, unitId: true, fileName: true },
  ...{ fromOn: true, toOn: true, recordedAt: true },
} as const;

export const headOf = ({ fromOn, toOn, recordedAt, ...row }: HeadRow): StatementHead => ({
  ...{ ...row, fromOn: day(fromOn), toOn: day(toOn), recordedAt: recordedAt.toISOString() },
});

/** A statement beside the vouchers of today as the reader sees them, with every decision; null where it is not theirs. */
export async function findStatement(tx: Transaction, id: string) {
  const found = await tx.treasuryStatement.findUnique({
    where: { id },
    select: { ...STATEMENT_HEAD, lines: { orderBy: { position: "asc" } } },
  });
  if (!found) return null;
  const { lines: kept, ...row } = found;
  const head = headOf(row);
  const lines = kept.map(({ statementId: _, paidOn, ...line }) => ({ ...line, paidOn: day(paidOn) }));
  const vouchers = await vouchersAround(tx, row);
  const accepted = await tx.treasuryPair.findMany({
    where: { statementId: id },
    select: { position: true, voucherId: true },
  });
  const rows = matchStatement(lines, vouchers, { ...head, accepted });
  return { head, lines, rows, decisions: await decisionsOn(tx, id) };
}

/** Standing vouchers: neither reversals nor reversed, of the statement's province, fund, year and days around. */
async function vouchersAround(tx: Transaction, { unitId, fund, budgetYear, fromOn, toOn }: HeadRow) {
  const around = { gte: new Date(+fromOn - NEAR_DAYS * DAY), lte: new Date(+toOn + NEAR_DAYS * DAY) };
  const found = await tx.voucher.findMany({
    where: { stewardUnitId: unitId, fund, budgetYear, paidOn: around, reversesId: null, reversedBy: null },
    orderBy: [{ paidOn: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, number: true, kind: true, signedAmount: true, paidOn: true },
      share: { select: { project: { select: { code: true } }, contract: { select: { number: true } } } },
    },
  });
  return found.map(
    ({ signedAmount, paidOn, share, ...voucher }): StatementVoucher => ({
      ...{ ...voucher, amount: signedAmount < 0n ? -signedAmount : signedAmount, paidOn: day(paidOn) },
      ...{ projectCode: share.project.code, contractNumber: share.contract.number },
    }),
  );
}

async function decisionsOn(tx: Transaction, statementId: string): Promise<readonly StatementDecision[]> {
  const found = await tx.treasuryDecision.findMany({ where: { statementId }, orderBy: { decidedAt: "asc" } });
  const names = await fullNames(tx, [...new Set(found.map(({ decidedBy }) => decidedBy))]);
  return found.map(({ position, voucherId, decision, reason, decidedBy, decidedAt }) => ({
    ...{ position, voucherId, decision: z.enum(STATEMENT_DECISIONS).parse(decision), reason },
    ...{ decidedBy: names.get(decidedBy) ?? "", decidedAt: decidedAt.toISOString() },
  }));
}
