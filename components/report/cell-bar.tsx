import { BAR_WIDTH, type CellBar } from "./written-table";

const WIDTH = BAR_WIDTH + 2;
const HEIGHT = 18;

/** Plan as a pale outline, executed parts solid in it, an estimate hatched behind, last year's mark as a thin grey line. */
export function CellBarDrawing({ bar }: { bar: CellBar }) {
  let start = 0;
  return (
    <svg
      className="cell-bar"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bar.plan > 0 && <rect className="bar-plan" x="0.5" y="0.5" width={bar.plan} height={HEIGHT - 1} />}
      {bar.estimate !== undefined && <rect className="bar-estimate" y="4" width={bar.estimate} height="10" />}
      {bar.parts.map(([kind, width]) => {
        const x = start;
        start += width;
        return width > 0 && <rect key={kind} className={`fill-${kind}`} x={x} y="4" width={width} height="10" />;
      })}
      {bar.before !== undefined && <rect className="bar-before" x={bar.before} y="1" width="1.5" height={HEIGHT - 2} />}
    </svg>
  );
}
