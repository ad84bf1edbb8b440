/** One measure of the money chain that has an amount. */
export type AmountMeasure = "plan" | "released" | "committed" | "disbursed" | "actual" | "estimate";
/** One measure that is a ratio of two amounts. */
export type RatioMeasure =
  | "executed"
  | "releasedOfPlan"
  | "estimateExecuted"
  | "planGrowth"
  | "actualGrowth"
  | "estimateGrowth"
  | "planShare"
  | "actualShare"
  | "estimateShare"
  | "planShareOfNation";
export type Measure = AmountMeasure | RatioMeasure;

/** Where an amount came from: records (decisions, vouchers), certified reports, a published text, or several of them. */
export type Origin = "records" | "certified" | "published" | "mixed";

/** How many of the provinces expected in the scope have reported: "n/N tỉnh". */
export type Coverage = { readonly reporting: number; readonly expected: number };
