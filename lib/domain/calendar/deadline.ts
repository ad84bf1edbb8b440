import type { IsoDate } from "../period/period";

/** Thời hạn of the stage a đề án is in: by when it must move on, and how that stands today. */
export type Deadline = {
  readonly dueOn: IsoDate;
  /** Working days left after today; below zero, how many it is late by. */
  readonly daysLeft: number;
  readonly late: boolean;
};

/** From how many working days left a deadline is about to pass. */
export const SOON = 5;

/** How a deadline stands: passed, about to pass (today and within the next five working days), or with time left. */
export function standingOf({ daysLeft, late }: Deadline): "late" | "soon" | "in-time" {
  if (late) return "late";
  return daysLeft <= SOON ? "soon" : "in-time";
}
