import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";

/**
 * One check of the data's health (contract §6): how many rows it looked at, how many failed, and the keys of at most
 * five that did.
 */
export type Invariant = {
  readonly name: string;
  readonly checked: number;
  readonly failures: number;
  readonly examples: readonly string[];
};

/** The database's own check functions, in the order an operator reads them. */
const CHECKS = [
  "check_rollup",
  "check_sums",
  "check_projects_money",
  "check_contracts_money",
  "check_reversals",
  "check_states",
  "check_territory",
  "check_audit_chain",
  "check_published_figures",
];

type Row = { name: string; checked: string; failures: string; examples: string[] | null };

/** Runs every check over all rows, whatever the reader may see of them; each recomputes from the facts. */
export async function checkInvariants(db: Transaction): Promise<Invariant[]> {
  const rows: Row[] = [];
  for (const check of CHECKS)
    rows.push(...(await db.query<Row>(`SELECT name, checked, failures, examples FROM ${check}()`)));
  return rows.map(({ name, checked, failures, examples }) => ({
    name,
    checked: Number(checked),
    failures: Number(failures),
    examples: examples ?? [],
  }));
}

/** The same checks for those who answer for the portal: auditors and administrators. */
export function listInvariants(scope: ReadScope): Promise<Invariant[]> {
  return reading(scope, checkInvariants);
}
