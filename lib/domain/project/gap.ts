import type { Dong } from "../money";
import type { MoneyChain } from "./amounts";
import type { ProjectView } from "./project-query";

/** Between which two amounts of the money chain the money of a ready view is held up. */
export const GAPS: Readonly<Record<ProjectView, { readonly of: keyof MoneyChain; readonly less: keyof MoneyChain }>> = {
  overdue: { of: "plan", less: "disbursed" },
  unsigned: { of: "plan", less: "committed" },
  unpaid: { of: "committed", less: "disbursed" },
  unreleased: { of: "plan", less: "released" },
};

/** The money held up in a ready view, in đồng: assigned and not spent, not signed, not paid out, or not released. */
export function gapOf(view: ProjectView, chain: MoneyChain): Dong {
  const { of, less } = GAPS[view];
  return chain[of] - chain[less];
}
