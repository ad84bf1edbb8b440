import { refuse } from "../errors";
import type { AdvanceRequirement, ConfirmedCondition } from "../ledger/advance-condition";
import type { IsoDate } from "../period/period";

/**
 * What confirming a condition of an advance records: of work done its percentage, of a class plan none.
 *
 * Refuses with `condition.not-asked` where the share's rate asks for nothing, `condition.percent-missing`, or
 * `condition.in-future`.
 */
export function decideCondition(
  requires: AdvanceRequirement | null,
  { number, datedOn, percent }: ConfirmedCondition,
  today: IsoDate,
): ConfirmedCondition & { readonly kind: AdvanceRequirement } {
  if (requires === null) return refuse({ code: "condition.not-asked" });
  if (datedOn > today) refuse({ code: "condition.in-future", datedOn, today });
  if (requires === "CLASS_PLAN") return { kind: requires, number, datedOn, percent: null };
  return { kind: requires, number, datedOn, percent: percent ?? refuse({ code: "condition.percent-missing" }) };
}
