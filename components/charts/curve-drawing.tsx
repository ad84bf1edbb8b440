import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { axisTicks, type Curve, highestOf } from "./curve-points";

const WIDTH = 640;
const HEIGHT = 300;
const MARGIN = { top: 16, right: 12, bottom: 24, left: 44 };

/** The cumulative curve drawn once, without JavaScript: this year solid, the year before thin and grey, the plan pale. */
export function CurveDrawing({ curve, write }: { curve: Curve; write: (value: number) => string }) {
  const { points, plan, words } = curve;
  const ticks = axisTicks(highestOf(curve));
  const x = scalePoint(
    points.map(({ month }) => month),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const y = scaleLinear([0, ticks.at(-1) ?? 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = (of: "now" | "before") =>
    line<Curve["points"][number]>()
      .defined((point) => point[of] !== undefined)
      .x((point) => x(point.month) ?? 0)
      .y((point) => Math.round(y(point[of] ?? 0) * 10) / 10)(points) ?? undefined;
  return (
    <svg className="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.now}, ${words.before}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="curve-grid" d={`M${MARGIN.left} ${y(tick)}H${WIDTH - MARGIN.right}`} />
          <text x={MARGIN.left - 6} y={y(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {points.map(({ month }) => (
        <text key={month} x={x(month)} y={HEIGHT - 6} textAnchor="middle">
          {month}
        </text>
      ))}
      {plan !== undefined && <path className="curve-plan" d={`M${MARGIN.left} ${y(plan)}H${WIDTH - MARGIN.right}`} />}
      <path className="curve-before" d={path("before")} />
      <path className="curve-now" d={path("now")} />
    </svg>
  );
}
