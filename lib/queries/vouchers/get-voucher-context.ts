import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import type { MoneySource, VoucherContext } from "@/lib/domain/ledger/voucher-context";
import { SHARE_COLUMNS, SHARE_SOURCE, type ShareRow, shareOf } from "./contract-shares";

type SourceRow = { kind: MoneySource["kind"]; id: string; number: string; signed_on: string; amount: string };

/** The documents that gave the voucher's đề án its money that year, and the balances of its contract share now. */
export function getVoucherContext(scope: ReadScope, voucher: RecordedVoucher): Promise<VoucherContext> {
  return reading(scope, async (tx) => {
    const [share] = await tx.query<ShareRow>(
      `SELECT ${SHARE_COLUMNS} FROM ${SHARE_SOURCE}
       WHERE s.id = (SELECT share_id FROM voucher WHERE id = $1)`,
      [voucher.id],
    );
    return { sources: await sourcesOf(tx, voucher), share: share ? shareOf(share) : null };
  });
}

async function sourcesOf(tx: Transaction, { projectCode, budgetYear }: RecordedVoucher): Promise<MoneySource[]> {
  const rows = await tx.query<SourceRow>(
    `SELECT 'decision' AS kind, d.id, d.number, d.signed_on::text AS signed_on, sum(l.amount) AS amount
     FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id JOIN project p ON p.id = l.project_id
     WHERE p.code = $1 AND l.budget_year = $2 AND d.issued_at IS NOT NULL GROUP BY d.id
     UNION ALL
     SELECT 'release', r.id, r.number, r.signed_on::text, sum(l.amount)
     FROM release_line l JOIN release r ON r.id = l.release_id JOIN project p ON p.id = l.project_id
     WHERE p.code = $1 AND l.budget_year = $2 AND r.issued_at IS NOT NULL GROUP BY r.id
     ORDER BY signed_on, number`,
    [projectCode, budgetYear],
  );
  return rows.map(({ signed_on: signedOn, amount, ...row }) => ({ ...row, signedOn, amount: BigInt(amount) }));
}
