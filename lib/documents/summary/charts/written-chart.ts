import type { Dong } from "@/lib/domain/money";
import { type FigureRef, figureKey } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { ChartBar, SummaryChart, SummaryChartName } from "@/lib/domain/summary/summary-chart";
import { fill } from "@/lib/format/fill";
import { measureName } from "@/lib/format/measure-names";
import { moneyUnitName } from "@/lib/format/money";
import { type SummaryPen, writeBareFigure, writeFigure } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../../words";
import { nameOfRow } from "../row-name";

/** A bar as finished texts; its lengths are thousandths of the longest one. */
export type WrittenBar = {
  readonly name: string;
  readonly plan: number;
  readonly done: number;
  /** "15,4 / 96,7" and "15,9%". */
  readonly amounts: string;
  readonly percentage: string;
};

/** A chart with its words: what it is called, what its two lengths mean, and what it says to whoever does not see it. */
export type WrittenChart = {
  readonly name: SummaryChartName;
  readonly title: string;
  readonly plan: string;
  readonly done: string;
  readonly estimated: boolean;
  /** What its amounts are in. */
  readonly unit: string;
  readonly spoken: string;
  readonly bars: readonly WrittenBar[];
};

const LONGEST = 1000n;

/** Writes a chart out with the same numbers as its table; null where nothing in it is known. */
export function writeChart(chart: SummaryChart, summary: ConferenceSummary, pen: SummaryPen): WrittenChart | null {
  const { chart: words } = wordsOf(pen.locale).summary;
  const amountOf = (ref: FigureRef): Dong => {
    const value = summary.figures.get(figureKey(ref))?.value;
    return value?.kind === "money" && value.amount > 0n ? value.amount : 0n;
  };
  const longest = chart.bars.flatMap(({ plan, done }) => [amountOf(plan), amountOf(done)]).reduce(larger, 0n);
  if (longest === 0n) return null;
  const length = (ref: FigureRef) => Number((amountOf(ref) * LONGEST) / longest);
  const written = (ref: FigureRef | null, write: typeof writeFigure) => {
    const figure = ref && summary.figures.get(figureKey(ref));
    return figure ? write(figure, pen) : "";
  };
  const barOf = (bar: ChartBar): WrittenBar => ({
    name: nameOfRow(bar, pen),
    ...{ plan: length(bar.plan), done: length(bar.done) },
    amounts: `${written(bar.done, writeBareFigure)} / ${written(bar.plan, writeBareFigure)}`,
    percentage: written(bar.ofPlan, writeFigure),
  });
  const bars = chart.bars.map(barOf);
  const [plan, done] = [measureName("plan", pen.locale), measureName(chart.done, pen.locale)];
  const title = words.title[chart.name];
  return {
    ...{ name: chart.name, title, plan, done, estimated: chart.done === "estimate", bars },
    unit: moneyUnitName("ty", pen.locale),
    spoken: fill(words.spoken, { title, count: String(bars.length), plan, done }),
  };
}

const larger = (one: Dong, other: Dong): Dong => (one > other ? one : other);
