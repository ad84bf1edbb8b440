import type { FundColumn } from "../fund";
import type { Amount } from "./amount";
import type { Columns } from "./column-amounts";
import type { FigureColumns, Figures } from "./execution";
import type { ExecutionFacts } from "./execution-facts";
import { type Against, termAmount } from "./figures-of";
import { divideIntervals, exactly, growthInterval, type Interval } from "./interval";
import { type AmountMeasure, formulaOf, isRatio, measureFrom, type RatioMeasure } from "./measures";
import { outputsOf } from "./outputs-of";
import { dongPer } from "./printed-number";
import type { PublishedFigure } from "./published-figure";
import { publishedInterval, scaled } from "./published-interval";
import { add, multiply, type Rational, rational } from "./rational";

/** Our value for a published figure, in the figure's unit; `interval` where it rests on printed figures itself. */
export type OurValue = { readonly value: Rational; readonly interval: Interval | null };

/** A view's card and the material its ratios were made of. */
export type ComparedView = {
  readonly facts: ExecutionFacts;
  readonly card: Columns;
  readonly total: FigureColumns;
  /** The figures of one content group of the view; null when it has none. */
  readonly group: (code: string) => FigureColumns | null;
  readonly against: Against;
};

/** What the portal itself has for a published figure; null when it has nothing but the figure. */
export function ourSide(figure: PublishedFigure, view: ComparedView): OurValue | null {
  const column = figure.fund;
  if (column === null) return null;
  const measure = measureFrom(figure.measure) ?? measureFrom(figure.measure.toLowerCase());
  if (measure === null) return ourOutput(figure, column, view);
  const group = figure.contentGroup !== view.facts.query.content ? figure.contentGroup : null;
  const figures = (group === null ? view.total : view.group(group))?.[column] ?? null;
  if (figures === null) return null;
  if (isRatio(measure)) return ourRatio(measure, column, figures, group === null ? view : null);
  return ourAmount(figure, measure, column, figures, group === null ? view : null);
}

function ourRatio(
  measure: RatioMeasure,
  column: FundColumn,
  figures: Figures,
  view: ComparedView | null,
): OurValue | null {
  const ratio = figures[measure];
  if (ratio === null) return null;
  const value = rational(ratio.part * 100n, ratio.whole);
  const own = view?.card[column];
  if (!view || !own) return { value, interval: null };
  const formula = formulaOf(measure);
  const part = termAmount(formula.part, own, view.card, view.against);
  const whole = termAmount(formula.whole, own, view.card, view.against);
  if (part.printed.length + whole.printed.length === 0) return { value, interval: null };
  const [from, to] = [amountInterval(part), amountInterval(whole)];
  const interval = from && to && (formula.kind === "growth" ? growthInterval(from, to) : divideIntervals(from, to));
  return { value, interval: interval && scaled(interval, rational(100n)) };
}

function ourAmount(
  figure: PublishedFigure,
  measure: AmountMeasure,
  column: FundColumn,
  figures: Figures,
  view: ComparedView | null,
): OurValue | null {
  const size = dongPer(figure.unit);
  const amount = figures[measure];
  if (size === null || amount === null) return null;
  const printed = view?.card[column]?.[measure].printed ?? [];
  if (printed.length === 0) return { value: rational(amount, size), interval: null };
  const unit = rational(1n, size);
  if (!printed.some(({ id }) => id === figure.id)) {
    const interval = publishedInterval(printed);
    return { value: rational(amount, size), interval: interval && scaled(interval, unit) };
  }
  return column === "ALL" && view ? sumOfPublishedParts(measure, view, unit) : null;
}

/** Where ALL is the published figure itself, the published parts are another way to it. */
function sumOfPublishedParts(measure: AmountMeasure, { card }: ComparedView, unit: Rational): OurValue | null {
  const [KCQG, KCDP] = [card.KCQG?.[measure], card.KCDP?.[measure]];
  if (!KCQG?.printed.length || !KCDP?.printed.length || KCQG.value === null || KCDP.value === null) return null;
  const interval = publishedInterval([...KCQG.printed, ...KCDP.printed]);
  const value = multiply(add(rational(KCQG.value), rational(KCDP.value)), unit);
  return { value, interval: interval && scaled(interval, unit) };
}

function ourOutput(figure: PublishedFigure, column: FundColumn, { facts }: ComparedView): OurValue | null {
  const fund = column === "ALL" ? null : column;
  const [code, kind] = figure.measure.split(":");
  const output = outputsOf({ ...facts, query: { ...facts.query, fund } }).find(({ indicator }) => indicator === code);
  if (!output) return null;
  return { value: rational(kind === "target" ? output.target : output.achieved), interval: null };
}

function amountInterval(amount: Amount): Interval | null {
  if (amount.printed.length > 0) return publishedInterval(amount.printed);
  return amount.value === null ? null : exactly(rational(amount.value));
}
