/** One month of a cumulative curve, in the page's money unit. `now` is absent for months not reached. */
export type CurvePoint = { readonly month: string; readonly now?: number; readonly before?: number };

/** Words of the curve, finished: the browser has no catalogue. */
export type CurveWords = {
  readonly now: string;
  readonly before: string;
  readonly plan: string;
  readonly unit: string;
};

/** What a cumulative curve is drawn from; `plan` is the line it climbs towards. */
export type Curve = { readonly points: readonly CurvePoint[]; readonly plan?: number; readonly words: CurveWords };

/** Round values for the axis, from 0 to just above the highest: 0, 20, 40, 60, 80. */
export function axisTicks(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/** The highest value the curve must hold. */
export function highestOf({ points, plan = 0 }: Curve): number {
  return Math.max(plan, ...points.flatMap(({ now = 0, before = 0 }) => [now, before]));
}
