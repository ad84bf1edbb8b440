import type { OutputFigure } from "./execution";
import type { ExecutionFacts, IndicatorName } from "./execution-facts";

/**
 * Counted results of the scope, in the catalogue's order; an indicator printed as a sum adds up its parts.
 * Empty under a content filter: a result belongs to a đề án, not to one of its contents.
 */
export function outputsOf(facts: ExecutionFacts): OutputFigure[] {
  if (facts.query.content !== null) return [];
  const { fund } = facts.query;
  const counted = facts.outputs.filter((output) => fund === null || output.fund === fund);
  return facts.indicators.flatMap((indicator) => outputOf(indicator, counted));
}

function outputOf(indicator: IndicatorName, counted: ExecutionFacts["outputs"]): OutputFigure[] {
  const codes = [indicator.code, ...indicator.parts];
  const rows = counted.filter((output) => codes.includes(output.indicator));
  if (rows.length === 0) return [];
  const { code, name, unit } = indicator;
  const target = rows.reduce((sum, row) => sum + row.target, 0n);
  const achieved = rows.reduce((sum, row) => sum + row.achieved, 0n);
  return [{ indicator: code, name, unit, target, achieved }];
}
