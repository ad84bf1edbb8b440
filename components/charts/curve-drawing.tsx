import { axisTicks, type Curve, highestOf } from "./curve-points";

const WIDTH = 640;
const HEIGHT = 300;
const TOP = 16;
const LEFT = 44;
const RIGHT = WIDTH - 16;
const BOTTOM = HEIGHT - 24;

/** The cumulative curve, drawn once and without listening: this year solid, the year before thin and grey, the plan pale. */
export function CurveDrawing({ curve, locale }: { curve: Curve; locale: string }) {
  const { points, plan, words } = curve;
  const ticks = axisTicks(highestOf(curve));
  const highest = ticks.at(-1) ?? 1;
  const x = (at: number) => Math.round(LEFT + (at * (RIGHT - LEFT)) / Math.max(1, points.length - 1));
  const y = (value: number) => Math.round((BOTTOM - (value * (BOTTOM - TOP)) / highest) * 10) / 10;
  const path = (of: "now" | "before") =>
    points
      .flatMap((point, at) => (point[of] === undefined ? [] : [`${x(at)} ${y(point[of])}`]))
      .map((place, at) => `${at === 0 ? "M" : "L"}${place}`)
      .join("");
  const across = (value: number) => `M${LEFT} ${y(value)}H${RIGHT}`;
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.now}, ${words.before}`}>
      <path className="curve-grid" d={ticks.map(across).join("")} />
      {ticks.map((tick) => (
        <text key={tick} x={LEFT - 6} y={y(tick) + 4} className="curve-amount">
          {tick.toLocaleString(locale)}
        </text>
      ))}
      {points.map(({ month }, at) => (
        <text key={month} x={x(at)} y={HEIGHT - 6} className="curve-month">
          {month}
        </text>
      ))}
      {plan !== undefined && <path className="curve-plan" d={across(plan)} />}
      <path className="curve-before" d={path("before")} />
      <path className="curve-now" d={path("now")} />
    </svg>
  );
}
