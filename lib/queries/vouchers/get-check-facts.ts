import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { VoucherDraft } from "@/lib/domain/ledger/decide-voucher";
import type { CheckFacts } from "@/lib/domain/ledger/voucher-check";

const factsRow = z.object({
  decision_number: z.string().nullable(),
  signed_on: z.string().nullable(),
  alike_id: z.string().nullable(),
  alike_number: z.string().nullable(),
});

/** What a voucher is compared with before it is posted on that share. */
export async function getCheckFacts(tx: Transaction, shareId: string, draft: VoucherDraft): Promise<CheckFacts> {
  const rows = await tx.$queryRaw`
     SELECT first.number AS decision_number, first.signed_on::text AS signed_on,
            alike.id::text AS alike_id, alike.number AS alike_number
     FROM contract_share s
     LEFT JOIN LATERAL (
       SELECT d.number, d.signed_on FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
       WHERE l.project_id = s.project_id AND l.budget_year = s.budget_year AND d.issued_at IS NOT NULL
       ORDER BY d.signed_on, d.number LIMIT 1) first ON true
     LEFT JOIN LATERAL (
       SELECT v.id, v.number FROM voucher v
       WHERE v.share_id = s.id AND v.kind = ${draft.kind}::voucher_kind AND abs(v.signed_amount) = ${draft.amount}::bigint
         AND v.paid_on = ${draft.paidOn}::date AND v.reverses_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM voucher r WHERE r.reverses_id = v.id)
       ORDER BY v.recorded_at LIMIT 1) alike ON true
     WHERE s.id = ${shareId}::uuid`;
  const [row] = z.array(factsRow).parse(rows);
  if (!row) return { firstDecision: null, alike: null };
  const { decision_number: decision, signed_on: signedOn, alike_id: id, alike_number: number } = row;
  return {
    firstDecision: decision && signedOn ? { number: decision, signedOn } : null,
    alike: id && number ? { id, number } : null,
  };
}
