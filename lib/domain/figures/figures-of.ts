import type { FundColumn } from "../fund";
import { recordOf } from "../record-of";
import { type Amount, comparable, UNKNOWN } from "./amount";
import { type ColumnAmounts, type Columns, columnOf, mapColumns } from "./column-amounts";
import type { FigureColumns, Figures } from "./execution";
import type { RatioMeasure } from "./measures";
import { FORMULA_AMOUNTS, type FormulaTerm, formulaOf, RATIO_MEASURES } from "./measures";
import { growthOf, type Ratio, ratioOf } from "./ratio";

/** What the ratios of a row are taken against. */
export type Against = {
  /** The scope's ALL column; null where shares have no meaning (one fund alone). */
  readonly scopeAll: ColumnAmounts | null;
  /** The national KCĐP plan. */
  readonly nationalPlan: Amount;
};

/** Amounts and ratios of every column of one row. */
export function figuresOf(columns: Columns, against: Against): FigureColumns {
  return mapColumns(columns, (amounts, column) => columnFigures(amounts, column, columns, against));
}

/** The amount a formula's term stands for, in this column of this row. */
export function termAmount(term: FormulaTerm, own: ColumnAmounts, columns: Columns, against: Against): Amount {
  switch (term.column) {
    case "own":
      return own[term.amount];
    case "scope-all":
      return against.scopeAll?.[term.amount] ?? UNKNOWN;
    case "national-fund":
      return columns.KCQG?.[term.amount] ?? UNKNOWN;
    case "nation":
      return against.nationalPlan;
  }
}

function columnFigures(own: ColumnAmounts, column: FundColumn, columns: Columns, against: Against): Figures {
  const kind = column === "ALL" && columns.KCQG === null ? "KCDP" : column;
  const ratio = (measure: RatioMeasure): Ratio | null => {
    const formula = formulaOf(measure);
    if (!formula.columns.includes(kind)) return null;
    const part = termAmount(formula.part, own, columns, against);
    const whole = termAmount(formula.whole, own, columns, against);
    if (!comparable(part, whole)) return null;
    return formula.kind === "growth" ? growthOf(part.value, whole.value) : ratioOf(part.value, whole.value);
  };
  return figuresWith(own, ratio);
}

/** Figures of which nothing is known. */
export function emptyFigures(): Figures {
  return figuresWith(
    columnOf(() => UNKNOWN),
    () => null,
  );
}

function figuresWith(own: ColumnAmounts, ratio: (measure: RatioMeasure) => Ratio | null): Figures {
  const amounts = recordOf(FORMULA_AMOUNTS, (amount) => own[amount].value);
  const origin = { plan: own.plan.origin, actual: own.actual.origin, estimate: own.estimate.origin };
  // A dashboard has hundreds of these: one object filled is several times cheaper than three spread into a fourth.
  return Object.assign(amounts, recordOf(RATIO_MEASURES, ratio), { origin });
}
