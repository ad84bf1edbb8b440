import type { IsoDate } from "../period/period";

/** What a first advance asks for: kế hoạch mở lớp (Biểu số 11), or more than half of the work done (TT 36/2013/TT-BCT). */
export const ADVANCE_REQUIREMENTS = ["CLASS_PLAN", "HALF_DONE"] as const;
export type AdvanceRequirement = (typeof ADVANCE_REQUIREMENTS)[number];

/** The work done that `HALF_DONE` asks for more than, in percent. */
const HALF = 50;

/** What was confirmed last: the document, its day, and of work done how much, in percent. */
export type ConfirmedCondition = {
  readonly number: string;
  readonly datedOn: IsoDate;
  readonly percent: number | null;
};

/** Điều kiện tạm ứng of one contract share; `confirmed` is null until something is. */
export type AdvanceCondition = {
  readonly requires: AdvanceRequirement;
  readonly confirmed: ConfirmedCondition | null;
};

/** Whether what was confirmed last is what is asked for, whatever the day. */
export function isConfirmed({ confirmed }: AdvanceCondition): boolean {
  return confirmed !== null && (confirmed.percent === null || confirmed.percent > HALF);
}

/** Whether an advance of that day may be paid under it. */
export function isMet(condition: AdvanceCondition, paidOn: IsoDate): boolean {
  return isConfirmed(condition) && (condition.confirmed?.datedOn ?? paidOn) <= paidOn;
}
