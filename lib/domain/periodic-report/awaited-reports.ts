import type { Role } from "../access/roles";
import type { IsoDate } from "../period/period";
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

/** Which reports wait for a role: to write, once its officer presented them to certify, or once certified to review. */
export type Awaiting = { readonly states: readonly ReportState[]; readonly presented: boolean };

const WAITING: Readonly<Partial<Record<Role, Awaiting>>> = {
  PROVINCE_OFFICER: { states: ["OPEN", "DRAFT", "RETURNED"], presented: false },
  PROVINCE_LEADER: { states: ["DRAFT", "RETURNED"], presented: true },
  MINISTRY_OFFICER: { states: ["SUBMITTED"], presented: false },
  MINISTRY_LEADER: { states: ["SUBMITTED"], presented: false },
};

/** What waits for this role; null for one that only reads. */
export function awaitingOf(role: Role): Awaiting | null {
  return WAITING[role] ?? null;
}
