import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import { FUNDS } from "@/lib/domain/fund";
import { ADVANCE_REQUIREMENTS } from "@/lib/domain/ledger/advance-condition";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";

/** What every read of contract shares selects, from SHARE_SOURCE. */
export const SHARE_COLUMNS = `
  s.id, s.contract_id, c.number, c.signed_on::text AS signed_on, n.end_on::text AS end_on, s.fund, s.budget_year,
  s.content_code, b.amount, advance_percent(s.item_code, c.signed_on) AS advance_percent, b.advance_limit,
  b.advanced, b.disbursed, b.accepted, b.accepted_parts, y.plan, y.released, y.committed, y.disbursed AS year_disbursed,
  (SELECT min(a.accepted_on)::text FROM acceptance a
   WHERE a.project_id = s.project_id AND a.budget_year = s.budget_year) AS accepted_on,
  advance_requirement(s.item_code, c.signed_on) AS advance_requires,
  (SELECT json_build_object('number', k.number, 'datedOn', k.dated_on, 'percent', k.percent) FROM advance_condition k
   WHERE k.share_id = s.id ORDER BY k.recorded_at DESC LIMIT 1) AS advance_confirmed`;

export const SHARE_SOURCE = `
  contract_share s
  JOIN contract c ON c.id = s.contract_id
  JOIN contract_standing n ON n.contract_id = c.id
  JOIN contract_share_balance b ON b.share_id = s.id
  JOIN project_year_balance y ON y.project_id = s.project_id AND y.budget_year = s.budget_year`;

export const shareRow = z.object({
  id: z.string(),
  contract_id: z.string(),
  number: z.string(),
  signed_on: z.string(),
  end_on: z.string().nullable(),
  fund: z.enum(FUNDS),
  budget_year: z.number(),
  content_code: z.string(),
  amount: z.bigint(),
  advance_percent: z.number(),
  advance_limit: z.bigint(),
  advanced: z.bigint(),
  disbursed: z.bigint(),
  accepted: z.boolean(),
  accepted_parts: z.bigint(),
  plan: z.bigint(),
  released: z.bigint(),
  committed: z.bigint(),
  year_disbursed: z.bigint(),
  accepted_on: z.string().nullable(),
  advance_requires: z.enum(ADVANCE_REQUIREMENTS).nullable(),
  advance_confirmed: z.object({ number: z.string(), datedOn: z.string(), percent: z.number().nullable() }).nullable(),
});

/** The row with its balances, as the guards look at them. */
export function shareOf(row: z.infer<typeof shareRow>): ContractShare {
  return {
    id: row.id,
    contractId: row.contract_id,
    contractNumber: row.number,
    signedOn: row.signed_on,
    endOn: row.end_on,
    fund: row.fund,
    budgetYear: row.budget_year,
    content: row.content_code,
    acceptedOn: row.accepted_on,
    advanceCondition: row.advance_requires && { requires: row.advance_requires, confirmed: row.advance_confirmed },
    standing: {
      share: {
        amount: row.amount,
        advancePercent: row.advance_percent,
        advanceLimit: row.advance_limit,
        advanced: row.advanced,
        disbursed: row.disbursed,
        acceptedParts: row.accepted_parts,
        accepted: row.accepted,
      },
      year: {
        fund: row.fund,
        plan: row.plan,
        released: row.released,
        committed: row.committed,
        disbursed: row.year_disbursed,
      },
    },
  };
}

/** All contract shares of a đề án with their balances at this moment; inside a command, after the đề án is locked. */
export async function listContractShares(tx: Transaction, projectId: string): Promise<ContractShare[]> {
  const text = `
    SELECT ${SHARE_COLUMNS} FROM ${SHARE_SOURCE} WHERE s.project_id = $1::uuid
    ORDER BY s.budget_year DESC, c.signed_on DESC, c.number, s.content_code`;
  const rows = await tx.$queryRaw(bound({ text, values: [projectId] }));
  return z.array(shareRow).parse(rows).map(shareOf);
}
