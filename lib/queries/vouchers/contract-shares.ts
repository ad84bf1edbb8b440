import type { Transaction } from "@/lib/db/transaction";
import type { Fund } from "@/lib/domain/fund";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";

/** What every read of contract shares selects, from SHARE_SOURCE. */
export const SHARE_COLUMNS = `
  s.id, s.contract_id, c.number, c.signed_on::text AS signed_on, c.end_on::text AS end_on, s.fund, s.budget_year,
  s.content_code, b.amount, advance_percent(s.item_code, c.signed_on) AS advance_percent, b.advance_limit,
  b.advanced, b.paid, b.accepted, y.assigned, y.released, y.committed, y.paid AS year_paid`;

export const SHARE_SOURCE = `
  contract_share s
  JOIN contract c ON c.id = s.contract_id
  JOIN contract_share_balance b ON b.share_id = s.id
  JOIN project_year_balance y ON y.project_id = s.project_id AND y.budget_year = s.budget_year`;

export type ShareRow = {
  id: string;
  contract_id: string;
  number: string;
  signed_on: string;
  end_on: string | null;
  fund: Fund;
  budget_year: number;
  content_code: string;
  amount: string;
  advance_percent: number;
  advance_limit: string;
  advanced: string;
  paid: string;
  accepted: boolean;
  assigned: string;
  released: string;
  committed: string;
  year_paid: string;
};

/** The row with its balances, as the guards look at them. */
export function shareOf(row: ShareRow): ContractShare {
  return {
    id: row.id,
    contractId: row.contract_id,
    contractNumber: row.number,
    signedOn: row.signed_on,
    endOn: row.end_on,
    fund: row.fund,
    budgetYear: row.budget_year,
    content: row.content_code,
    standing: {
      share: {
        amount: BigInt(row.amount),
        advancePercent: row.advance_percent,
        advanceLimit: BigInt(row.advance_limit),
        advanced: BigInt(row.advanced),
        paid: BigInt(row.paid),
        accepted: row.accepted,
      },
      year: {
        fund: row.fund,
        assigned: BigInt(row.assigned),
        released: BigInt(row.released),
        committed: BigInt(row.committed),
        paid: BigInt(row.year_paid),
      },
    },
  };
}

/** All contract shares of a đề án with their balances at this moment; inside a command, after the đề án is locked. */
export async function listContractShares(tx: Transaction, projectId: string): Promise<ContractShare[]> {
  const rows = await tx.query<ShareRow>(
    `SELECT ${SHARE_COLUMNS} FROM ${SHARE_SOURCE} WHERE s.project_id = $1
     ORDER BY s.budget_year DESC, c.signed_on DESC, c.number, s.content_code`,
    [projectId],
  );
  return rows.map(shareOf);
}
