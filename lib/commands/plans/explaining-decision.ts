import type { Refusal } from "@/lib/domain/errors";
import { explainingWrite } from "../explaining-write";

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

/** Runs a write on a plan decision; what the database refuses is told by the usual rules, `rules` before them. */
export function explainingDecision<T>(
  write: () => Promise<T>,
  rules: Readonly<Record<string, Refusal>> = {},
): Promise<T> {
  return explainingWrite(write, { busy: { code: "decision.busy" }, rules: { ...RULES, ...rules } });
}
