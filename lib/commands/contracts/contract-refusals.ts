import type { Refusal } from "@/lib/domain/errors";

/** What the database may refuse a contract with, by the names of its rules: what changed since it was decided, or its number. */
export function refusalsOf({
  number,
  signedOn,
  budgetYear,
}: {
  readonly number: string;
  readonly signedOn: string;
  readonly budgetYear: number | null;
}): Readonly<Record<string, Refusal>> {
  const busy = { code: "contract.busy" } as const;
  const year = budgetYear ?? Number(signedOn.slice(0, 4));
  return {
    contract_number_once: { code: "contract.number-taken", number, year },
    contract_step_allowed: { code: "access.forbidden", permission: "contract.sign" },
    ...{ committed_within_assigned: busy, contract_project_ready: busy, contract_beneficiaries_named: busy },
    ...{ contract_after_decision: busy, contract_moves_project: busy },
  };
}
