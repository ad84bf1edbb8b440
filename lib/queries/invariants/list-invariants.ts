import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { checking, type RawReader } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Invariant } from "@/lib/domain/office/invariant";

/** The database's own check functions, in the order an operator reads them. */
const CHECKS = [
  "check_rollup",
  "check_sums",
  "check_projects_money",
  "check_contracts_money",
  "check_signed_contracts",
  "check_reversals",
  "check_states",
  "check_project_steps",
  "check_acceptances",
  "check_parts",
  "check_endings",
  "check_adjustments",
  "check_statements",
  "check_conference_steps",
  "check_report_steps",
  "check_reserve_lists",
  "check_progress",
  "check_inspections",
  "check_territory",
  "check_audit_chain",
  "check_ledger_trail",
  "check_published_figures",
  "check_summaries",
];

const checkRow = z.object({
  name: z.string(),
  checked: z.coerce.number(),
  failures: z.coerce.number(),
  examples: z
    .array(z.string())
    .nullable()
    .transform((examples) => examples ?? []),
});

/** Runs every check over all rows, whatever the reader may see of them; each recomputes from the facts. */
export async function checkInvariants(db: RawReader): Promise<Invariant[]> {
  const found: Invariant[] = [];
  for (const check of CHECKS) {
    const statement = bound({ text: `SELECT name, checked, failures, examples FROM ${check}()`, values: [] });
    found.push(...z.array(checkRow).parse(await db.$queryRaw(statement)));
  }
  return found;
}

/** The same checks for those who answer for the portal: auditors and administrators. */
export function listInvariants(scope: ReadScope): Promise<Invariant[]> {
  return checking(scope, checkInvariants);
}
