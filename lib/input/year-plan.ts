import { z } from "zod";
import { YEAR_PATTERNS, type YearPattern } from "@/lib/domain/periodic-report/year-plan";
import { given, wholeNumber, yearFilter, yearParam } from "./address-values";
import { periodQuestions } from "./periods";

const PATTERNS = Object.keys(YEAR_PATTERNS) as [YearPattern, ...YearPattern[]];
/** How many days: another system sends a number, a form what was typed. */
const days = (least: number, most: number) =>
  z.preprocess((given) => (typeof given === "number" ? String(given) : given), wholeNumber(least, most));

const rule = {
  pattern: z.enum(PATTERNS),
  cutDay: days(1, 31),
  dueAfter: days(0, 90),
  locksAfter: given(days(0, 365).nullable()),
};

/** All periods of a year by one rule of days, with the same questions. */
export const planYearInput = z.strictObject({ year: yearParam, ...rule, ...periodQuestions });

/** The rule as the address of its preview has it; what is not said is the rule the last years were planned by. */
export const yearPlanPageInput = z.object({
  year: yearFilter,
  pattern: rule.pattern.default("CONFERENCE"),
  cutDay: rule.cutDay.default(14),
  dueAfter: rule.dueAfter.default(6),
  locksAfter: rule.locksAfter,
});

export type PlanYearInput = z.output<typeof planYearInput>;
