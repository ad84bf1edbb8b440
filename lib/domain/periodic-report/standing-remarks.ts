import type { CellKey } from "./cell";
import type { ReportVersion } from "./report-view";

/** What the Ministry remarked on a cell when it last sent the report back, and whether that was mended since. */
export type StandingRemark = {
  readonly cell: CellKey;
  readonly body: string;
  /** What the cell said when it was remarked on and what it says now; null where it is the same, or the first is not known. */
  readonly changed: { readonly from: string | null; readonly to: string | null } | null;
};

/** The remarks that a returned report is being mended by; none once it was sent again. */
export function standingRemarks(report: ReportVersion): readonly StandingRemark[] {
  if (report.state !== "RETURNED") return [];
  const returned = report.steps.findLast(({ step }) => step === "report.return");
  return (returned?.remarks ?? []).map(({ cell, body }) => {
    const from = report.sent && saysOf(report.sent, cell);
    const to = saysOf(report, cell);
    return { cell, body, changed: report.sent && from !== to ? { from, to } : null };
  });
}

function saysOf({ values, texts }: Pick<ReportVersion, "values" | "texts">, cell: CellKey): string | null {
  const passage = [...texts].find(([section]) => cell === `text.${section}`)?.[1];
  return values.get(cell)?.toString() ?? passage ?? null;
}
