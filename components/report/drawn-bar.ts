import type { Dong } from "@/lib/domain/money";
import type { ReportBar } from "@/lib/domain/report/report-bar";
import { BAR_WIDTH, type CellBar } from "./written-table";

/** A row's bar in pixels, on the scale of the table's largest amount; undefined where there is nothing to draw. */
export function drawnBar(bar: ReportBar | undefined, largest: Dong): CellBar | undefined {
  if (bar === undefined || largest === 0n) return undefined;
  const width = (amount: Dong) => (amount > 0n ? Number((amount * BigInt(BAR_WIDTH)) / largest) : 0);
  return {
    plan: width(bar.plan),
    parts: bar.parts.map(([kind, amount]) => [kind, width(amount)] as const),
    ...(bar.estimate !== null && { estimate: width(bar.estimate) }),
    ...(bar.before !== null && { before: width(bar.before) }),
  };
}
