import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { ContractTerms, PlacedShare } from "@/lib/domain/contract/contract-terms";
import type { Fund } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { BudgetYear } from "@/lib/domain/period/period";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A decided contract: its terms, whose it is, and what of it belongs to which đề án and content, in đồng. */
export type ContractToSign = ContractTerms & {
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly unitId: string;
  /** Those it is to help who were named with it. */
  readonly named: readonly string[];
  readonly shares: readonly (PlacedShare & { readonly projectId: string; readonly projectCode: string })[];
};

/** Writes the contract the permit names with its shares, which count as committed at once, and the trail. */
export async function saveContract(
  tx: Transaction,
  permit: Permit<"contract.sign">,
  { fund, budgetYear, unitId, shares, named, number, signedOn, endOn, party }: ContractToSign,
): Promise<void> {
  const { id } = permit;
  const value = sumOf(shares.map(({ amount }) => amount));
  const write = async () => {
    await tx.$executeRaw`
      INSERT INTO contract (id, fund, budget_year, number, signed_on, end_on, unit_id, value, party)
      VALUES (${id}::uuid, ${fund}::fund, ${budgetYear}, ${number}, ${signedOn}::date, ${endOn}::date, ${unitId}, ${value}, ${party})`;
    return tx.$executeRaw`
      INSERT INTO contract_share (id, contract_id, project_id, fund, budget_year, content_code, item_code, amount)
      SELECT gen_random_uuid(), ${id}::uuid, s.project_id, ${fund}::fund, ${budgetYear}::integer, s.content, s.item, s.amount
      FROM unnest(${shares.map(({ projectId }) => projectId)}::uuid[], ${shares.map(({ content }) => content)}::text[],
                  ${shares.map(({ item }) => item)}::text[], ${shares.map(({ amount }) => String(amount))}::bigint[])
           AS s (project_id, content, item, amount)
      ORDER BY s.project_id`;
  };
  const told = shares.map(({ projectCode, content, amount }) => ({ projectCode, content, amount: String(amount) }));
  const after = { id, fund, budgetYear, number, signedOn, endOn, party, value: String(value), shares: told, named };
  await saveStep(tx, permit, { write, stale: { code: "contract.busy" }, change: { before: null, after } });
}

const opened = z.tuple([z.object({ opens: z.boolean() })]);

/** Holds a contract's đề án until the transaction ends; whether the caller may change the contract now. */
export async function openContract(tx: Transaction, id: string): Promise<boolean> {
  return opened.parse(await tx.$queryRaw`SELECT opens_contract(${id}::uuid) AS opens`)[0].opens;
}
