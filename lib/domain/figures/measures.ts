import type { FundColumn } from "../fund";
import type { AmountMeasure, Measure, RatioMeasure } from "./measure";

/** An amount a formula speaks of: of the year looked at, or of the year before (plan, or actual of the same period). */
export type FormulaAmount = AmountMeasure | "planBefore" | "actualBefore";

/** Where a formula finds an amount: the figure's own column, the scope's ALL column, or the national KCĐP column. */
export type FormulaColumn = "own" | "scope-all" | "nation" | "national-fund";

export type FormulaTerm = { readonly amount: FormulaAmount; readonly column: FormulaColumn };

/**
 * How a ratio is made of two amounts. `quotient`: part over whole; `growth`: part over whole, less one.
 * `columns`: the fund columns it has a meaning for.
 */
export type RatioFormula = {
  readonly kind: "quotient" | "growth";
  readonly part: FormulaTerm;
  readonly whole: FormulaTerm;
  readonly columns: readonly FundColumn[];
};

const own = (amount: FormulaAmount): FormulaTerm => ({ amount, column: "own" });
const ofScope = (amount: FormulaAmount): FormulaTerm => ({ amount, column: "scope-all" });
const EVERY: readonly FundColumn[] = ["ALL", "KCQG", "KCDP"];

/** The formulas of the money chain (domain §3), each of which reproduces published figures. */
export const RATIO_FORMULAS: Readonly<Record<RatioMeasure, RatioFormula>> = {
  executed: { kind: "quotient", part: own("actual"), whole: own("plan"), columns: EVERY },
  releasedOfPlan: {
    kind: "quotient",
    part: own("released"),
    whole: { amount: "plan", column: "national-fund" },
    columns: ["ALL", "KCQG"],
  },
  estimateExecuted: { kind: "quotient", part: own("estimate"), whole: own("plan"), columns: EVERY },
  planGrowth: { kind: "growth", part: own("plan"), whole: own("planBefore"), columns: EVERY },
  actualGrowth: { kind: "growth", part: own("actual"), whole: own("actualBefore"), columns: EVERY },
  estimateGrowth: { kind: "growth", part: own("estimate"), whole: own("actualBefore"), columns: EVERY },
  planShare: { kind: "quotient", part: own("plan"), whole: ofScope("plan"), columns: EVERY },
  actualShare: { kind: "quotient", part: own("actual"), whole: ofScope("actual"), columns: EVERY },
  estimateShare: { kind: "quotient", part: own("estimate"), whole: ofScope("estimate"), columns: EVERY },
  planShareOfNation: {
    kind: "quotient",
    part: own("plan"),
    whole: { amount: "plan", column: "nation" },
    columns: ["KCDP"],
  },
};

/** Amounts of the money chain, in the order official tables have them. */
export const AMOUNT_MEASURES = [
  "plan",
  "released",
  "committed",
  "disbursed",
  "actual",
  "estimate",
] as const satisfies readonly AmountMeasure[];

export const RATIO_MEASURES = Object.keys(RATIO_FORMULAS) as readonly RatioMeasure[];

export const MEASURES: readonly Measure[] = [...AMOUNT_MEASURES, ...RATIO_MEASURES];

/** The share measures: parts of the scope's ALL column, refused when the view is of one fund. */
export const SHARE_MEASURES = ["planShare", "actualShare", "estimateShare"] as const satisfies readonly RatioMeasure[];

/** A measure from its code, in an address or a published figure; null when there is none. */
export function measureFrom(code: string): Measure | null {
  return MEASURES.find((measure) => measure === code) ?? null;
}

export function isRatio(measure: Measure): measure is RatioMeasure {
  return measure in RATIO_FORMULAS;
}
