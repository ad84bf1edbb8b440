import { axisTicks, type Curve, highestOf } from "./curve-points";

/** The plot's edges, in hundredths of the whole drawing; what is written beside it keeps its size on every screen. */
const LEFT = 12;
const RIGHT = 97;
const TOP = 5;
const BOTTOM = 90;

/** The cumulative curve, drawn once and without listening: this year solid, the year before dashed, the plan pale. */
export function CurveDrawing({ curve, locale }: { curve: Curve; locale: string }) {
  const { points, plan, words } = curve;
  const ticks = axisTicks(highestOf(curve));
  const highest = ticks.at(-1) ?? 1;
  const across = (at: number) => rounded((at * 100) / Math.max(1, points.length - 1));
  const up = (value: number) => rounded(100 - (value * 100) / highest);
  const path = (of: "now" | "before") =>
    points
      .flatMap((point, at) => (point[of] === undefined ? [] : [`${across(at)} ${up(point[of])}`]))
      .map((place, at) => `${at === 0 ? "M" : "L"}${place}`)
      .join("");
  const line = (value: number) => `M0 ${up(value)}H100`;
  return (
    <svg className="curve" role="img" aria-label={`${words.now}, ${words.before}`}>
      <svg
        x={`${LEFT}%`}
        y={`${TOP}%`}
        width={`${RIGHT - LEFT}%`}
        height={`${BOTTOM - TOP}%`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        <path className="curve-grid" d={ticks.map(line).join("")} />
        {plan !== undefined && <path className="curve-plan" d={line(plan)} />}
        <path className="curve-before" d={path("before")} />
        <path className="curve-now" d={path("now")} />
      </svg>
      {ticks.map((tick) => (
        <text key={tick} x={`${LEFT - 1}%`} y={`${within(up(tick), TOP, BOTTOM)}%`} dy={4} className="curve-amount">
          {tick.toLocaleString(locale)}
        </text>
      ))}
      {points.map(({ month }, at) => (
        <text key={month} x={`${within(across(at), LEFT, RIGHT)}%`} y="98%" className="curve-month">
          {month}
        </text>
      ))}
    </svg>
  );
}

/** A hundredth of the plot as a hundredth of the drawing. */
function within(part: number, from: number, to: number): number {
  return rounded(from + (part * (to - from)) / 100);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
