import { DatabaseError } from "@/lib/db/database-error";
import { DomainError, type Refusal } from "@/lib/domain/errors";

/** Lock wait too long; and a deadlock or serialization failure that outlived its retries. */
const BUSY_STATES = ["55P03", "40P01", "40001"];

/** What the database refuses when something changed after it was decided: a role that ended, a đề án that moved. */
const RULES: Readonly<Record<string, Refusal>> = {
  decision_step_allowed: { code: "decision.busy" },
  decision_as_seen: { code: "decision.busy" },
  decision_projects_ready: { code: "decision.busy" },
  plan_decision_issued_is_final: { code: "decision.busy" },
  plan_line_issued_is_final: { code: "decision.busy" },
  assigned_not_negative: { code: "decision.busy" },
  released_within_assigned: { code: "decision.busy" },
  committed_within_assigned: { code: "decision.busy" },
  paid_within_assigned: { code: "decision.busy" },
  project_as_seen: { code: "decision.busy" },
};

/** Runs a write on a plan decision; what the database refuses is told as the domain would have told it, `rules` first. */
export async function explainingDecision<T>(
  write: () => Promise<T>,
  rules: Readonly<Record<string, Refusal>> = {},
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = error instanceof DatabaseError ? refusalOf(error, { ...RULES, ...rules }) : null;
    throw refusal ? new DomainError(refusal) : error;
  }
}

function refusalOf({ code, constraint }: DatabaseError, rules: Readonly<Record<string, Refusal>>): Refusal | null {
  if (BUSY_STATES.includes(code)) return { code: "decision.busy" };
  return (constraint && rules[constraint]) || null;
}
