import type { ExecutionRow } from "../../figures/execution";
import { ofRegion, ofRow } from "../figure-ref";
import { clause, figure, type SummarySentence } from "../sentence";
import { amountIn, ratioIn, type SummaryFacts } from "../summary-facts";
import type { SummaryTable } from "../summary-table";
import { LATE_RELEASE_DAYS } from "../thresholds";

const VIEW = "now";

/** Part B2: what of the national fund's plan was released, and for which contents. */
export function releaseSentences(facts: SummaryFacts): SummarySentence[] {
  const { year, through } = facts.views.now.query;
  const period = { kind: "period", year, through } as const;
  const id = "releases.total";
  if (!amountIn(facts, VIEW, "released", "KCQG")) return [{ id, clauses: [clause("released-nothing", { period })] }];
  const total = clause("released", {
    period,
    released: figure(ofRegion(VIEW, "released", "KCQG")),
  });
  const ofPlan = ratioIn(facts, VIEW, "releasedOfPlan", "KCQG")
    ? [clause("released-of-plan", { ofPlan: figure(ofRegion(VIEW, "releasedOfPlan", "KCQG")) })]
    : [];
  const of = releasedRows(facts).map(({ key, label }) => ({
    name: label,
    unit: null,
    figure: ofRow(VIEW, "released", { by: "content", key }, "KCQG"),
  }));
  return [
    { id, clauses: [total, ...ofPlan, clause("released-contents", { contents: { kind: "list", of } })] },
    ...lateReleases(facts),
  ];
}

/** The releases that came late after the plan decision before them (phân bổ chậm), the latest first. */
function lateReleases({ records }: SummaryFacts): SummarySentence[] {
  const of = records.releases
    .filter(({ days }) => days > LATE_RELEASE_DAYS)
    .toSorted((one, other) => Number(other.days - one.days))
    .map(({ tranche, number }) => ({
      ...{ name: number, unit: "" },
      figure: { kind: "release-days", view: VIEW, tranche, number } as const,
    }));
  if (of.length === 0) return [];
  return [{ id: "releases.late", clauses: [clause("released-late", { late: { kind: "list", of } })] }];
}

/** The table of part B2: released by content, beside the plan; null where nothing was released. */
export function releaseTable(facts: SummaryFacts): SummaryTable | null {
  const rows = releasedRows(facts);
  if (rows.length === 0) return null;
  const measures = ["plan", "released", "releasedOfPlan"] as const;
  return {
    name: "releases",
    columns: measures.map((measure) => ({ key: measure, of: ofRegion(VIEW, measure, "KCQG") })),
    rows: [
      { key: "KCQG", name: null, level: "total", cells: measures.map((one) => ofRegion(VIEW, one, "KCQG")) },
      ...rows.map(({ key, label }) => ({
        key,
        name: label,
        level: "row" as const,
        cells: measures.map((one) => ofRow(VIEW, one, { by: "content", key }, "KCQG")),
      })),
    ],
  };
}

function releasedRows({ views }: SummaryFacts): readonly ExecutionRow[] {
  return views.now.byContent.filter(({ columns }) => (columns.KCQG?.released ?? 0n) > 0n);
}
