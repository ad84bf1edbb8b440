import { type Actor, personsOf } from "../access/actor";
import { can } from "../access/permissions";
import { REPORT_STEPS, REPORT_VERBS, type ReportMove, type ReportVerb } from "../steps/report-steps";
import type { PeriodicReport } from "./report";
import type { ReportState } from "./report-state";

/** What one person may do with a report as it stands. */
export type ReportWork = {
  readonly ahead: readonly { readonly verb: ReportVerb; readonly step: ReportMove }[];
  /** Whether certifying or approving is kept from them because they wrote in it. */
  readonly own: boolean;
  readonly writes: boolean;
  readonly restates: boolean;
};

/** The steps, the writing and the correcting open to this person; nobody certifies or approves what they wrote. */
export function reportWork(
  actor: Actor | null,
  { state, version, writers, stewardUnitId }: Pick<PeriodicReport, "state" | "version" | "writers" | "stewardUnitId">,
): ReportWork {
  if (!actor) return { ahead: [], own: false, writes: false, restates: false };
  const isOpen = (step: keyof typeof REPORT_STEPS) => {
    const from: readonly ReportState[] = REPORT_STEPS[step].from;
    return from.includes(state) && can(actor, step, { stewardUnitId });
  };
  const persons = personsOf(actor);
  const isWriter = writers.some((writer) => persons.includes(writer));
  const ahead = REPORT_VERBS.flatMap((verb) => {
    const step: ReportMove = `report.${verb}`;
    const isKept = verb === "withdraw" ? version === 1 : isWriter && (verb === "submit" || verb === "approve");
    return isOpen(step) && !isKept ? [{ verb, step }] : [];
  });
  return {
    ahead,
    own: isWriter && (isOpen("report.submit") || isOpen("report.approve")),
    writes: isOpen("report.write"),
    restates: isOpen("report.restate"),
  };
}
