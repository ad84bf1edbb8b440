import { type FormulaAmount, type FormulaTerm, formulaOf, isRatio, type Measure } from "../../figures/measures";
import type { FundColumn } from "../../fund";
import type { ChangedFigure } from "../compare-summaries";
import { type FigureRef, type RowRef, type SummaryViewName, unitRow } from "../figure-ref";
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
  const sides = sidesOf(ref);
  if (sides === null)
    return [{ role: "amount", place: placeOf(ref), before: amountOf(before), after: amountOf(after) }];
  return (["part", "whole"] as const).map((role) => {
    const read = (figure: SummaryFigure | null) => sideOf(figure?.value ?? null, role, sides.growth);
    return { role, place: sides[role], before: read(before), after: read(after) };
  });
}

type Sides = { readonly part: TermPlace; readonly whole: TermPlace; readonly growth: boolean };

/** The two amounts that a ratio of money is made of; null for what is no such ratio. */
function sidesOf(ref: FigureRef): Sides | null {
  const money = (amount: FormulaAmount, column: FundColumn, unitId: string | null) =>
    ({ kind: "money", view: ref.view, amount, column, row: unitRow(unitId) }) as const;
  switch (ref.kind) {
    case "measure": {
      if (!isRatio(ref.measure as Measure)) return null;
      const { part, whole, kind } = formulaOf(ref.measure as never);
      return { part: termPlace(ref, part), whole: termPlace(ref, whole), growth: kind === "growth" };
    }
    case "effort": {
      const plan = (column: FundColumn) => money("plan", column, ref.unitId);
      return { part: plan("KCDP"), whole: plan("KCQG"), growth: false };
    }
    case "accuracy":
      return { part: money("estimate", "ALL", ref.unitId), whole: money("actual", "ALL", ref.unitId), growth: true };
    default:
      return null;
  }
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
    case "content-behind":
    case "projects":
    case "release-days":
    case "provinces":
    case "punctual":
    case "effort":
    case "accuracy":
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
