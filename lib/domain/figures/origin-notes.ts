import { FUND_COLUMNS } from "../fund";
import type { BudgetYear } from "../period/period";
import { type Columns, placeOf } from "./column-amounts";
import { type AmountMeasure, FORMULA_AMOUNTS } from "./measures";
import type { FigureNote } from "./notes";
import type { Coverage } from "./origin";
import type { PublishedFigure } from "./published-figure";
import { publishedInterval } from "./published-interval";
import { subtract } from "./rational";

/** How many provinces certified what was carried out, and how many an estimate of it. */
type Certified = { readonly actuals: Coverage; readonly estimates: Coverage };

/** What a reader must know of where the card's amounts come from: of what was carried out also what is certified, and what is not. */
export function originNotes(total: Columns, year: BudgetYear, { actuals, estimates }: Certified): FigureNote[] {
  const notes: FigureNote[] = [];
  const { ALL } = total;
  if (ALL?.actual.origin === "records")
    notes.push({ code: "provisional-actual", ...(estimates.reporting > 0 && { estimates }) });
  if (ALL?.actual.origin === "mixed") notes.push({ code: "partly-certified-actual", coverage: actuals });
  for (const measure of ["plan", "released", "actual", "estimate"] as const) {
    const [whole, ...parts] = [ALL, total.KCQG, total.KCDP].map((amounts) => amounts?.[measure].printed ?? []);
    const printed = whole && whole.length > 0 ? whole : parts.flat();
    notes.push(...publishedNotes(measure, printed, whole?.length === 2));
  }
  return [...notes, ...sourceNotes(total, year)];
}

/** What sources say of the published figures that stand on the card. */
function sourceNotes(total: Columns, thisYear: BudgetYear): FigureNote[] {
  return FORMULA_AMOUNTS.filter((amount) => amount !== "periodBefore").flatMap((amount) => {
    const { measure, year } = placeOf(amount);
    return FUND_COLUMNS.flatMap((column) => {
      const printed = total[column]?.[amount].printed ?? [];
      const [alone] = printed;
      if (printed.length !== 1 || !alone?.note || alone.fund !== column) return [];
      const { note } = alone;
      return [{ code: "source-note" as const, measure, year: thisYear - (year === "now" ? 0 : 1), column, note }];
    });
  });
}

/** Where published figures come from: one that stands, or both funds' of one source that were added here. */
function publishedNotes(measure: AmountMeasure, printed: readonly PublishedFigure[], added: boolean): FigureNote[] {
  const [first] = printed;
  const interval = added ? publishedInterval(printed) : null;
  if (first && interval) {
    const width = subtract(interval.high, interval.low);
    return [{ code: "published-sum", measure, source: first.source, margin: width.over / (2n * width.under) }];
  }
  return [...new Set(printed.map(({ source }) => source))].map((source) => ({
    code: "published-figure",
    measure,
    source,
  }));
}
