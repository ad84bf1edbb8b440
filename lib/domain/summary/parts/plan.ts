import { FUND_COLUMNS, FUNDS, type Fund } from "../../fund";
import { ofRegion } from "../figure-ref";
import { type Clause, clause, figure, type SummarySentence } from "../sentence";
import { amountIn, isWhole, plannedIn, ratioIn, type SummaryFacts } from "../summary-facts";
import type { SummaryTable } from "../summary-table";

const VIEW = "now";

/** Part B: the plan of the year reported, against the year before, in the country and by fund. */
export function planSentences(facts: SummaryFacts): SummarySentence[] {
  const { year } = facts.views.now.query;
  const named = { year: { kind: "year", year }, region: { kind: "region" } } as const;
  if (!amountIn(facts, VIEW, "plan")) return [{ id: "plan.total", clauses: [clause("plan-none", named)] }];
  const total = clause("plan-total", { ...named, plan: figure(ofRegion(VIEW, "plan")) });
  return [
    { id: "plan.total", clauses: [total, ...missing(facts), growth(facts)] },
    ...FUNDS.map((fund, at) => ({
      id: `plan.${fund}`,
      clauses: [...(at === 0 ? [clause("among-them")] : []), ...fundClauses(facts, fund)],
    })),
  ];
}

/** A sum that provinces are missing from says so. */
function missing({ views }: SummaryFacts): Clause[] {
  const coverage = plannedIn(views.now);
  if (coverage.reporting === coverage.expected) return [];
  return [clause("plan-of-some", { coverage: { kind: "coverage", ...coverage } })];
}

function growth(facts: SummaryFacts): Clause {
  const before = { kind: "year", year: facts.views.now.query.year - 1 } as const;
  const ratio = ratioIn(facts, VIEW, "planGrowth");
  const planBefore = figure(ofRegion(VIEW, "planBefore"));
  if (ratio === null) return clause("plan-not-compared", { before });
  if (ratio.part === 0n) return clause("plan-same", { before, planBefore });
  const change = { kind: "change", figure: ofRegion(VIEW, "planGrowth") } as const;
  return clause("plan-growth", { change, before, planBefore });
}

function fundClauses(facts: SummaryFacts, fund: Fund): Clause[] {
  const named = { fund: { kind: "fund", fund } } as const;
  const amount = amountIn(facts, VIEW, "plan", fund);
  if (!amount) return [clause(amount === null ? "fund-unknown" : "fund-not-planned", named)];
  const clauses = [clause("fund-plan", { ...named, plan: figure(ofRegion(VIEW, "plan", fund)) })];
  if (fund === "KCDP") clauses.push(inNation(facts));
  const share = ratioIn(facts, VIEW, "planShare", fund);
  if (isWhole(share)) clauses.push(clause("whole-of-plan"));
  else if (share) clauses.push(clause("share-of-plan", { share: figure(ofRegion(VIEW, "planShare", fund)) }));
  return clauses;
}

/** The region's part of the country's provincial money; with a province missing there is no ratio, but how many there are. */
function inNation(facts: SummaryFacts): Clause {
  if (ratioIn(facts, VIEW, "planShareOfNation", "KCDP"))
    return clause("share-of-nation", {
      ofNation: figure(ofRegion(VIEW, "planShareOfNation", "KCDP")),
      year: { kind: "year", year: facts.views.now.query.year },
      nation: figure({ kind: "nation-plan", view: VIEW }),
    });
  return clause("nation-partial", { coverage: { kind: "coverage", ...facts.nation.coverage } });
}

/** The table of part B: fund by last year's plan, this year's, growth, share of the region and of the country. */
export function planTable(): SummaryTable {
  const measures = ["planBefore", "plan", "planGrowth", "planShare", "planShareOfNation"] as const;
  return {
    name: "plan",
    columns: measures.map((measure) => ({ key: measure, of: ofRegion(VIEW, measure) })),
    rows: FUND_COLUMNS.map((column) => ({
      key: column,
      name: null,
      level: column === "ALL" ? "total" : "row",
      cells: measures.map((measure) => {
        if (measure === "planShare" && column === "ALL") return null;
        return measure === "planShareOfNation" && column !== "KCDP" ? null : ofRegion(VIEW, measure, column);
      }),
    })),
  };
}
