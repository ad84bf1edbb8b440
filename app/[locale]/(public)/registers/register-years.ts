import { vietnamDay } from "@/lib/domain/period/period";

/** The first year that programmes of the registers speak of. */
const FIRST = 2016;

/** Years that the filters of registers offer: next year's plans and all before, the latest first. */
export function registerYears(): readonly number[] {
  const next = Number(vietnamDay(new Date()).slice(0, 4)) + 1;
  return Array.from({ length: next - FIRST + 1 }, (_, at) => next - at);
}
