import type { IsoDate } from "../period/period";
import { type ProjectState, STATES } from "./state";

/** Whole days that a đề án under way is past the day it must be finished by; null where it is not late. */
export function daysOverdue(state: ProjectState, endOn: IsoDate | null, today: IsoDate): number | null {
  if (endOn === null || !STATES[state].underWay || endOn >= today) return null;
  return Math.round((Date.parse(today) - Date.parse(endOn)) / 86_400_000);
}
