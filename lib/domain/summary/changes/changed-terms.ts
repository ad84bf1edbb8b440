import { type FormulaAmount, type FormulaTerm, formulaOf, isRatio, type Measure } from "../../figures/measures";
import type { FundColumn } from "../../fund";
import type { ChangedFigure } from "../compare-summaries";
import type { FigureRef, RowRef, SummaryViewName } from "../figure-ref";
import type { FigureValue, SummaryFigure } from "../summary-figure";

/** An amount that a figure is made of, and where it stands in the views. */
export type TermPlace =
  | {
      readonly kind: "money";
      readonly view: SummaryViewName;
      readonly amount: FormulaAmount;
      readonly column: FundColumn;
      readonly row: RowRef | null;
    }
  | { readonly kind: "nation"; readonly view: SummaryViewName }
  | {
      readonly kind: "result";
      readonly view: SummaryViewName;
      readonly indicator: string;
      readonly side: "target" | "achieved";
    }
  /** Made otherwise than by adding documents up. */
  | { readonly kind: "derived" };

/** A term of a changed figure: the figure's own amount, or one of a ratio's two; null is not known there. */
export type ChangedTerm = {
  readonly role: "amount" | "part" | "whole";
  readonly place: TermPlace;
  readonly before: bigint | null;
  readonly after: bigint | null;
};

/** The amounts that a changed figure is made of, each as it was and as it is. */
export function changedTerms({ before, after }: ChangedFigure): ChangedTerm[] {
  const ref = (before ?? after)?.ref;
  if (!ref) return [];
  const formula = ref.kind === "measure" && isRatio(ref.measure as Measure) ? formulaOf(ref.measure as never) : null;
  if (formula === null || ref.kind !== "measure") {
    return [{ role: "amount", place: placeOf(ref), before: amountOf(before), after: amountOf(after) }];
  }
  const growth = formula.kind === "growth";
  return (["part", "whole"] as const).map((role) => {
    const read = (figure: SummaryFigure | null) => sideOf(figure?.value ?? null, role, growth);
    return { role, place: termPlace(ref, formula[role]), before: read(before), after: read(after) };
  });
}

function placeOf(ref: FigureRef): TermPlace {
  switch (ref.kind) {
    case "measure": {
      const { view, column, row } = ref;
      return { kind: "money", view, amount: ref.measure as FormulaAmount, column, row };
    }
    case "nation-plan":
      return { kind: "nation", view: ref.view };
    case "output":
      return { kind: "result", view: ref.view, indicator: ref.indicator, side: ref.side };
    case "behind":
    case "provinces":
      return { kind: "derived" };
  }
}

function termPlace(ref: Extract<FigureRef, { kind: "measure" }>, { amount, column }: FormulaTerm): TermPlace {
  const { view, row } = ref;
  switch (column) {
    case "own":
      return { kind: "money", view, amount, column: ref.column, row };
    case "national-fund":
      return { kind: "money", view, amount, column: "KCQG", row };
    case "scope-all":
      return { kind: "money", view, amount, column: "ALL", row: null };
    case "nation":
      return { kind: "nation", view };
  }
}

function amountOf(figure: SummaryFigure | null): bigint | null {
  const value = figure?.value ?? null;
  if (value === null || value.kind === "ratio") return null;
  return value.kind === "money" ? value.amount : value.count;
}

/** Growth keeps the change as its part: the later amount is the earlier one and the change. */
function sideOf(value: FigureValue | null, role: "part" | "whole", growth: boolean): bigint | null {
  if (value?.kind !== "ratio") return null;
  const { part, whole } = value.ratio;
  return role === "part" && growth ? part + whole : value.ratio[role];
}
