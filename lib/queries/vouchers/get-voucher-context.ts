import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import type { MoneySource, VoucherContext } from "@/lib/domain/ledger/voucher-context";
import { SHARE_COLUMNS, SHARE_SOURCE, shareOf, shareRow } from "./contract-shares";

const sourceRow = z.object({
  kind: z.enum(["decision", "release"]),
  id: z.string(),
  number: z.string(),
  signed_on: z.string(),
  amount: z.bigint(),
});

const SHARE = `SELECT ${SHARE_COLUMNS} FROM ${SHARE_SOURCE} WHERE s.id = (SELECT share_id FROM voucher WHERE id = $1::uuid)`;

/** The documents that gave the voucher's đề án its money that year, and the balances of its contract share now. */
export function getVoucherContext(scope: ReadScope, voucher: RecordedVoucher): Promise<VoucherContext> {
  return reading(scope, async (tx) => {
    const [share] = z.array(shareRow).parse(await tx.$queryRaw(bound({ text: SHARE, values: [voucher.id] })));
    return { sources: await sourcesOf(tx, voucher), share: share ? shareOf(share) : null };
  });
}

async function sourcesOf(tx: Transaction, { projectCode, budgetYear }: RecordedVoucher): Promise<MoneySource[]> {
  const rows = await tx.$queryRaw`
     SELECT 'decision' AS kind, d.id, d.number, d.signed_on::text AS signed_on, sum(l.signed_amount)::bigint AS amount
     FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id JOIN project p ON p.id = l.project_id
     WHERE p.code = ${projectCode} AND l.budget_year = ${budgetYear} AND d.issued_at IS NOT NULL GROUP BY d.id
     UNION ALL
     SELECT 'release', r.id, r.number, r.signed_on::text, sum(l.signed_amount)::bigint
     FROM release_line l JOIN release r ON r.id = l.release_id JOIN project p ON p.id = l.project_id
     WHERE p.code = ${projectCode} AND l.budget_year = ${budgetYear} AND r.issued_at IS NOT NULL GROUP BY r.id
     ORDER BY signed_on, number`;
  const sources = z.array(sourceRow).parse(rows);
  return sources.map(({ signed_on: signedOn, ...source }) => ({ ...source, signedOn }));
}
