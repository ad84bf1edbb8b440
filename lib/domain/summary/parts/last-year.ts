import { FUND_COLUMNS, FUNDS, type Fund } from "../../fund";
import { ofRegion } from "../figure-ref";
import { type Clause, clause, figure, type SummarySentence } from "../sentence";
import { amountIn, isWhole, plannedIn, ratioIn, type SummaryFacts } from "../summary-facts";
import type { SummaryTable } from "../summary-table";

const VIEW = "before";

/** Part A: the result of the year before, of both funds and of each. */
export function lastYearSentences(facts: SummaryFacts): SummarySentence[] {
  const { year } = facts.views.before.query;
  const named = { year: { kind: "year", year }, region: { kind: "region" } } as const;
  if (amountIn(facts, VIEW, "actual") === null)
    return [{ id: "last-year.total", clauses: [clause("year-nothing", named)] }];
  const provinces = figure({ kind: "provinces", view: VIEW });
  const total = clause("year-total", { ...named, provinces, actual: figure(ofRegion(VIEW, "actual")) });
  return [
    { id: "last-year.total", clauses: [total, ofPlan(facts)] },
    ...FUNDS.map((fund, at) => ({
      id: `last-year.${fund}`,
      clauses: [...(at === 0 ? [clause("among-them")] : []), ...fundClauses(facts, fund)],
    })),
  ];
}

function ofPlan(facts: SummaryFacts): Clause {
  const plan = figure(ofRegion(VIEW, "plan"));
  if (ratioIn(facts, VIEW, "executed"))
    return clause("of-plan", { executed: figure(ofRegion(VIEW, "executed")), plan });
  if (amountIn(facts, VIEW, "plan") === null) return clause("no-plan");
  const coverage = plannedIn(facts.views.before);
  if (coverage.reporting === coverage.expected) return clause("plan-beside", { plan });
  return clause("plan-partial", { coverage: { kind: "coverage", ...coverage } });
}

function fundClauses(facts: SummaryFacts, fund: Fund): Clause[] {
  const named = { fund: { kind: "fund", fund } } as const;
  const amount = amountIn(facts, VIEW, "actual", fund);
  if (!amount) return [clause(amount === null ? "fund-unknown" : "fund-empty", named)];
  const actual = figure(ofRegion(VIEW, "actual", fund));
  const clauses = [clause("fund-executed", { ...named, actual })];
  if (ratioIn(facts, VIEW, "executed", fund)) {
    const executed = figure(ofRegion(VIEW, "executed", fund));
    clauses.push(clause("of-plan", { executed, plan: figure(ofRegion(VIEW, "plan", fund)) }));
  }
  const share = ratioIn(facts, VIEW, "actualShare", fund);
  if (isWhole(share)) clauses.push(clause("whole-of-executed"));
  else if (share) clauses.push(clause("share-of-executed", { share: figure(ofRegion(VIEW, "actualShare", fund)) }));
  return clauses;
}

/** The table of part A: fund by plan, executed, percentage of plan and share. */
export function lastYearTable(): SummaryTable {
  const measures = ["plan", "actual", "executed", "actualShare"] as const;
  return {
    name: "last-year",
    columns: measures.map((measure) => ({ key: measure, of: ofRegion(VIEW, measure) })),
    rows: FUND_COLUMNS.map((column) => ({
      key: column,
      name: null,
      level: column === "ALL" ? "total" : "row",
      cells: measures.map((measure) =>
        measure === "actualShare" && column === "ALL" ? null : ofRegion(VIEW, measure, column),
      ),
    })),
  };
}
