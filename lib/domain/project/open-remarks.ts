import type { AnsweredRemark, TakenStep } from "./project-step";

/** The remarks of one return, and the step they were said with. */
export type ReturnedRemarks = { readonly stepId: string; readonly remarks: readonly AnsweredRemark[] };

/** The remarks with which a đề án was last returned; null where it never was, or nothing was said of a part of it. */
export function lastRemarks(history: readonly TakenStep[]): ReturnedRemarks | null {
  const returned = history.findLast(({ to }) => to === "RETURNED");
  return returned && returned.remarks.length > 0 ? { stepId: returned.id, remarks: returned.remarks } : null;
}

/** Ý kiến chưa giải trình: what was last remarked and not answered. */
export function unansweredRemarks(history: readonly TakenStep[]): readonly AnsweredRemark[] {
  return lastRemarks(history)?.remarks.filter(({ answer }) => answer === null) ?? [];
}
