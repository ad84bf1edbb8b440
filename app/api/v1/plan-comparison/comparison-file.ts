import { planComparisonTables } from "@/lib/documents/lists/plan-comparison-tables";
import { type Refusal, refuse } from "@/lib/domain/errors";
import { withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { planPointName } from "@/lib/format/plan-point";
import type { PlanComparisonInput } from "@/lib/input/plan-comparison";
import { getPlanComparison } from "@/lib/queries/plans/get-plan-comparison";

/** A comparison's tables as a file has them: what is compared stands above each. */
export async function comparisonFile(input: PlanComparisonInput, language: Locale) {
  const { comparison, decisions, names } = (await getPlanComparison(input)) ?? refuse(noComparison(input));
  const { year, fund, unitId, from, to, lines } = comparison;
  withinFile(lines.length);
  const unit = unitId === null ? null : names.unit(unitId, year).name;
  const about = [
    { label: columnName(fund, language), text: [String(year), ...(unit ? [unit] : [])].join(" · ") },
    { label: "1", text: planPointName(from, decisions, language) },
    { label: "2", text: planPointName(to, decisions, language) },
  ];
  return planComparisonTables(comparison, { names, about, locale: language });
}

/** What is said of a comparison whose province, or whose decision among those of the year and fund, is unknown. */
export function noComparison({ unitId, year }: PlanComparisonInput): Refusal {
  return { code: "access.not-found", entity: "decision", id: unitId ?? String(year) };
}
