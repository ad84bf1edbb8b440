import type { PaperDrawing } from "@/lib/domain/report/report-text";
import { escaped } from "../../xlsx/cells";
import type { WrittenBar, WrittenChart } from "./written-chart";

/** The drawing in units of its own; printed across the page, a unit is a quarter of a millimetre. */
const CHART_WIDTH = 660;
const ROW = 20;
const BAR = 11;
const TOP = 34;
const NAMES = 242;
const PLOT = 284;
const LINE = 40;
/** Those of the page, as they stand on white: pale plan, dark done, and ink. */
const COLOURS = { plan: "#e4e5e8", edge: "#b9b4a8", done: "#1f5fa6", ink: "#1d1e22" } as const;

/** A chart as papers take it: its drawing, how large it is, its title and what it says. */
export function drawingOf(chart: WrittenChart): PaperDrawing {
  return { svg: chartSvg(chart), ...frameOf(chart) };
}

/** What a page needs of a chart before its image is there. */
export function frameOf(chart: WrittenChart) {
  const { title, spoken } = chart;
  return { title, spoken, width: CHART_WIDTH, height: heightOf(chart) };
}

function heightOf({ bars }: WrittenChart): number {
  return TOP + bars.length * ROW + 8;
}

/**
 * A chart as an SVG image that stands by itself: bars below each other, the plan as an outline, what was done solid in
 * it (an estimate hatched), each with its own numbers, so that nobody has to measure.
 */
export function chartSvg(chart: WrittenChart): string {
  const height = heightOf(chart);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" font-family="Tinos, 'Times New Roman', serif" font-size="12" fill="${COLOURS.ink}">
<title>${escaped(chart.title)}</title><desc>${escaped(chart.spoken)}</desc>
${chart.estimated ? hatch(chart) : ""}
<rect width="${CHART_WIDTH}" height="${height}" fill="#fff"/>
${legend(chart)}
${chart.bars.map((bar, at) => row(bar, TOP + at * ROW, chart)).join("\n")}
</svg>`;
}

/** The hatching of an estimate, under the chart's own name, since several charts may stand in one page. */
function hatch({ name }: WrittenChart): string {
  return `<defs><pattern id="estimate-${name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><rect width="3" height="5" fill="${COLOURS.done}"/></pattern></defs>`;
}

function legend(chart: WrittenChart): string {
  const { plan, done, unit } = chart;
  const second = NAMES + 30 + plan.length * 7;
  return `<rect x="${NAMES}" y="9" width="14" height="${BAR}" fill="${COLOURS.plan}" stroke="${COLOURS.edge}"/><text x="${NAMES + 20}" y="19">${escaped(plan)}</text><rect x="${second}" y="10" width="14" height="9" fill="${fillOf(chart)}"/><text x="${second + 20}" y="19">${escaped(done)}</text><text x="${CHART_WIDTH - 54}" y="19" text-anchor="end" font-style="italic">${escaped(unit)}</text>`;
}

function row({ name, plan, done, amounts, percentage }: WrittenBar, top: number, chart: WrittenChart): string {
  const middle = top + ROW / 2;
  const width = (thousandths: number) => (thousandths * PLOT) / 1000;
  const bar = (length: number, height: number, look: string) =>
    length > 0
      ? `<rect x="${NAMES}" y="${middle - height / 2}" width="${width(length)}" height="${height}" ${look}/>`
      : "";
  const right = CHART_WIDTH - 6;
  return `<text x="${NAMES - 8}" y="${middle + 4}" text-anchor="end">${escaped(shortened(name))}</text>${bar(plan, BAR, `fill="${COLOURS.plan}" stroke="${COLOURS.edge}"`)}${bar(done, BAR - 4, `fill="${fillOf(chart)}"`)}<text x="${right - 48}" y="${middle + 4}" text-anchor="end">${escaped(amounts)}</text><text x="${right}" y="${middle + 4}" text-anchor="end" font-weight="bold">${escaped(percentage)}</text>`;
}

const fillOf = ({ name, estimated }: WrittenChart) => (estimated ? `url(#estimate-${name})` : COLOURS.done);

/** A name in one line; its whole stands in the table. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= LINE
    ? name
    : `${signs
        .slice(0, LINE - 1)
        .join("")
        .trimEnd()}…`;
}
