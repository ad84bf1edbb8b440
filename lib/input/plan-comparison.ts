import { z } from "zod";
import type { PlanPoint } from "@/lib/domain/plan/plan-point";
import { fundFilter, given, pageParam, separatorParam, unitFilter, yearParam } from "./address-values";
import { typedDay } from "./day";

/** A decision's id, or a day: "2026-06-30". */
const point = given(z.union([z.uuid(), z.iso.date()])).transform(
  (text): PlanPoint => (text === null ? null : text.length === 10 ? { day: text } : { decision: text }),
);

/** What is compared: two moments of a fund's plan of a year, `to` the latest unless told. */
export const planComparisonInput = z.object({
  year: yearParam,
  fund: fundFilter,
  unitId: unitFilter,
  from: point,
  to: point,
});

/** The same in a page's address, whose form also takes days as people type them. */
export const comparisonPageInput = planComparisonInput
  .omit({ year: true })
  .extend({ fromDay: given(typedDay), toDay: given(typedDay), page: pageParam });

export const comparisonFileInput = planComparisonInput.extend({ separator: separatorParam });

export type PlanComparisonInput = z.output<typeof planComparisonInput>;
