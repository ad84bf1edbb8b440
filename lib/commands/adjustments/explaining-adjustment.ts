import { MOST_ADJUSTMENTS } from "@/lib/domain/adjustment/adjustment";
import type { Refusal } from "@/lib/domain/errors";
import { explainingWrite } from "../explaining-write";

/** What the database refuses when something changed after it was decided, and what only it can know. */
const RULES: Readonly<Record<string, Refusal>> = {
  adjustment_step_allowed: { code: "adjustment.busy" },
  adjustment_as_seen: { code: "adjustment.busy" },
  adjustment_as_stands: { code: "adjustment.busy" },
  adjustment_replacement_named: { code: "adjustment.busy" },
  adjustment_running: { code: "adjustment.busy" },
  adjustment_beneficiary_engaged: { code: "adjustment.beneficiary-engaged" },
};

/** Runs a write on a request of a đề án; what the database refuses is told by the usual rules. */
export function explainingAdjustment<T>(project: string, write: () => Promise<T>): Promise<T> {
  const tooMany = { code: "adjustment.too-many", project, most: MOST_ADJUSTMENTS } as const;
  const twice = { code: "adjustment.beneficiary-twice", name: "–" } as const;
  return explainingWrite(write, {
    busy: { code: "adjustment.busy" },
    rules: { ...RULES, project_adjustment_number_check: tooMany, adjustment_beneficiary_twice: twice },
  });
}
