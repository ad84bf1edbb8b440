import { type Rational, rational, roundedUnits, subtract } from "@/lib/domain/figures/rational";
import type { ReportNumber } from "@/lib/domain/report/report-table";
import { decimalsOf } from "@/lib/domain/summary/decimals";
import type { FigureValue, SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { moneyUnitName } from "../money";
import type { SummaryPen } from "./write-figure";

/** Two values of a figure and what lies between them, in one unit in which the difference shows. */
export type FigureDifference = {
  readonly before: ReportNumber | null;
  readonly after: ReportNumber | null;
  readonly difference: ReportNumber | null;
  /** Empty for whole things; a difference of percentages is in percentage points. */
  readonly unit: string;
};

type Scale = { readonly size: bigint; readonly decimals: number; readonly unit: string };

/**
 * A figure's two values and their difference: money in tỷ đồng unless it changed too little to show there, then in triệu
 * đồng, then in đồng; percentages with as many decimals as show the change, four at most.
 */
export function figureDifference(
  before: SummaryFigure | null,
  after: SummaryFigure | null,
  pen: SummaryPen,
): FigureDifference {
  const [was, is] = [exact(before?.value ?? null), exact(after?.value ?? null)];
  const known = before?.value ? before : after;
  const scales = scalesOf(known, pen);
  const shows = ({ size, decimals }: Scale) =>
    was === null || is === null || roundedUnits(over(was, size), decimals) !== roundedUnits(over(is, size), decimals);
  const { size, decimals, unit } = scales.find(shows) ??
    scales[scales.length - 1] ?? { size: 1n, decimals: 0, unit: "" };
  const shown = (value: Rational | null): ReportNumber | null => value && { value: over(value, size), decimals };
  return { before: shown(was), after: shown(is), difference: shown(was && is && subtract(is, was)), unit };
}

function scalesOf(figure: SummaryFigure | null, pen: SummaryPen): Scale[] {
  const usual = figure ? decimalsOf(figure.ref, pen.decimals) : 0;
  const kind = figure?.value?.kind ?? null;
  if (kind === "ratio")
    return [usual, 1, 2, 3, 4]
      .filter((decimals) => decimals >= usual)
      .map((decimals) => ({ size: 1n, decimals, unit: "%" }));
  if (kind === "count") return [{ size: 1n, decimals: 0, unit: "" }];
  const money = (name: "ty" | "trieu" | "dong", size: bigint, decimals: number) => ({
    ...{ size, decimals, unit: moneyUnitName(name, pen.locale) },
  });
  return [money("ty", 1_000_000_000n, usual), money("trieu", 1_000_000n, 1), money("dong", 1n, 0)];
}

function exact(value: FigureValue | null): Rational | null {
  if (value === null) return null;
  if (value.kind === "ratio") return rational(value.ratio.part * 100n, value.ratio.whole);
  return rational(value.kind === "money" ? value.amount : value.count);
}

function over(value: Rational, size: bigint): Rational {
  return rational(value.over, value.under * size);
}
