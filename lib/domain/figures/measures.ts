import type { FundColumn } from "../fund";

/** Amounts of the money chain (domain §3), in the order official tables have them. */
export const AMOUNT_MEASURES = ["plan", "released", "committed", "disbursed", "actual", "estimate"] as const;
/** One measure of the money chain that has an amount. */
export type AmountMeasure = (typeof AMOUNT_MEASURES)[number];

/**
 * An amount a formula speaks of: of the year looked at, or of the year before: its plan, its actual of the same period, which
 * while the period runs ends on the same day, and its actual of the whole period.
 */
export const FORMULA_AMOUNTS = [...AMOUNT_MEASURES, "planBefore", "actualBefore", "periodBefore"] as const;
export type FormulaAmount = (typeof FORMULA_AMOUNTS)[number];

/** Where a formula finds an amount: the figure's own column, the scope's ALL column, or the national KCĐP column. */
export type FormulaColumn = "own" | "scope-all" | "nation" | "national-fund";

export type FormulaTerm = { readonly amount: FormulaAmount; readonly column: FormulaColumn };

/**
 * How a ratio is made of two amounts. `quotient`: part over whole; `growth`: part over whole, less one.
 * `columns`: the fund columns it has a meaning for. `under`: the amount whose head it stands under in tables.
 */
export type RatioFormula = {
  readonly kind: "quotient" | "growth";
  readonly part: FormulaTerm;
  readonly whole: FormulaTerm;
  readonly columns: readonly FundColumn[];
  readonly under: AmountMeasure;
  /** Whether provinces and contents are compared and ranked by it. */
  readonly ranked?: true;
};

const own = (amount: FormulaAmount): FormulaTerm => ({ amount, column: "own" });
const ofScope = (amount: FormulaAmount): FormulaTerm => ({ amount, column: "scope-all" });
const EVERY: readonly FundColumn[] = ["ALL", "KCQG", "KCDP"];
const quotient = { kind: "quotient", columns: EVERY } as const;
const growth = { kind: "growth", columns: EVERY } as const;

/**
 * The formulas of the money chain (domain §3), each of which reproduces published figures. All that is said of a ratio
 * follows from its line here and its names in the two catalogues: figures, notes, JSON, CSV, tables, explanation.
 */
export const RATIO_FORMULAS = {
  executed: { ...quotient, part: own("actual"), whole: own("plan"), under: "actual", ranked: true },
  releasedOfPlan: {
    ...quotient,
    part: own("released"),
    whole: { amount: "plan", column: "national-fund" },
    columns: ["ALL", "KCQG"],
    under: "released",
  },
  estimateExecuted: { ...quotient, part: own("estimate"), whole: own("plan"), under: "estimate" },
  planGrowth: { ...growth, part: own("plan"), whole: own("planBefore"), under: "plan", ranked: true },
  actualGrowth: { ...growth, part: own("actual"), whole: own("actualBefore"), under: "actual", ranked: true },
  estimateGrowth: { ...growth, part: own("estimate"), whole: own("periodBefore"), under: "estimate" },
  planShare: { ...quotient, part: own("plan"), whole: ofScope("plan"), under: "plan", ranked: true },
  actualShare: { ...quotient, part: own("actual"), whole: ofScope("actual"), under: "actual" },
  estimateShare: { ...quotient, part: own("estimate"), whole: ofScope("estimate"), under: "estimate" },
  planShareOfNation: {
    ...quotient,
    part: own("plan"),
    whole: { amount: "plan", column: "nation" },
    columns: ["KCDP"],
    under: "plan",
  },
} as const satisfies Record<string, RatioFormula>;

/** One measure that is a ratio of two amounts. */
export type RatioMeasure = keyof typeof RATIO_FORMULAS;
export type Measure = AmountMeasure | RatioMeasure;

export const RATIO_MEASURES = Object.keys(RATIO_FORMULAS) as readonly RatioMeasure[];

export const MEASURES: readonly Measure[] = [...AMOUNT_MEASURES, ...RATIO_MEASURES];

/** How a ratio is made. */
export function formulaOf(measure: RatioMeasure): RatioFormula {
  return RATIO_FORMULAS[measure];
}

/** Parts of the scope's ALL column, refused when the view is of one fund. */
export function isShare(measure: Measure): boolean {
  return isRatio(measure) && formulaOf(measure).whole.column === "scope-all";
}

/** A change over an earlier amount, which is written with its sign. */
export function isGrowth(measure: Measure): boolean {
  return isRatio(measure) && formulaOf(measure).kind === "growth";
}

/** A measure from its code, in an address or a published figure; null when there is none. */
export function measureFrom(code: string): Measure | null {
  return MEASURES.find((measure) => measure === code) ?? null;
}

export function isRatio(measure: Measure): measure is RatioMeasure {
  return Object.hasOwn(RATIO_FORMULAS, measure);
}

/** The amount and its ratios, as they stand side by side under one head. */
export function measuresUnder(amount: AmountMeasure): readonly Measure[] {
  return [amount, ...RATIO_MEASURES.filter((measure) => formulaOf(measure).under === amount)];
}

/** What provinces and contents are compared by: the amounts whose ratios are ranked, each followed by those. */
export const RANKED_MEASURES: readonly Measure[] = AMOUNT_MEASURES.flatMap((amount) => {
  const ranked = measuresUnder(amount).filter((measure) => isRatio(measure) && formulaOf(measure).ranked);
  return ranked.length > 0 ? [amount, ...ranked] : [];
});
