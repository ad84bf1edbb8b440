import type { Role } from "../access/roles";
import type { IsoDate } from "../period/period";
import { REPORT_STEPS } from "../steps/report-steps";
import type { ReportStepRow } from "../steps/step";
import type { PeriodKey } from "./period";
import type { ReportState } from "./report-state";

/** A periodic report that waits for somebody. */
export type AwaitedReport = PeriodKey & {
  readonly unitId: string;
  readonly unitName: string;
  readonly version: number;
  readonly state: ReportState;
  readonly dueOn: IsoDate;
};

/** Which reports wait for a role: those in the states it takes on, and whether only once its officer presented them. */
export type Awaiting = { readonly states: readonly ReportState[]; readonly presented: boolean };

/** The steps somebody is waited for: to write, to certify what was presented, to review. */
const AWAITED = ["report.begin", "report.write", "report.submit", "report.approve"] as const;

/** What waits for this role, by the steps it takes; null for one that only reads. */
export function awaitingOf(role: Role): Awaiting | null {
  const own = AWAITED.map((code): ReportStepRow & { code: string } => ({ ...REPORT_STEPS[code], code })).filter(
    ({ by }) => by.includes(role),
  );
  if (own.length === 0) return null;
  const states = [...new Set(own.flatMap(({ from }) => from))];
  return { states, presented: own.some(({ code }) => code === "report.submit") };
}
