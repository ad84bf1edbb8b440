import { FUND_COLUMNS, FUNDS, type Fund } from "../../fund";
import { ofRegion } from "../figure-ref";
import { type Clause, clause, figure, type SummarySentence } from "../sentence";
import { amountIn, PERIOD_MEASURES, ratioIn, type SummaryFacts } from "../summary-facts";
import type { SummaryTable } from "../summary-table";

const VIEW = "now";

/** Part C: the period so far, executed or estimated, of the year's plan and against the same period of last year. */
export function soFarSentences(facts: SummaryFacts): SummarySentence[] {
  const { year, through } = facts.views.now.query;
  const period = { kind: "period", year, through } as const;
  const { amount } = PERIOD_MEASURES[facts.uses];
  const id = "so-far.total";
  if (amountIn(facts, VIEW, amount) === null) return [{ id, clauses: [clause("so-far-nothing", { period })] }];
  const shape = facts.uses === "ESTIMATE" ? "so-far-estimated" : "so-far";
  const total = clause(shape, { period, amount: figure(ofRegion(VIEW, amount)) });
  return [
    { id, clauses: [total, ...missing(facts), ...ofPlan(facts, "ALL"), growth(facts)] },
    ...FUNDS.map((fund, at) => ({
      id: `so-far.${fund}`,
      clauses: [...(at === 0 ? [clause("among-them")] : []), ...fundClauses(facts, fund)],
    })),
  ];
}

/** An estimate that provinces are missing from says so. */
function missing({ uses, views }: SummaryFacts): Clause[] {
  const note = views.now.notes.find(({ code }) => code === "incomplete-estimate");
  if (uses !== "ESTIMATE" || note?.code !== "incomplete-estimate") return [];
  return [clause("so-far-of-some", { coverage: { kind: "coverage", ...note.coverage } })];
}

function ofPlan(facts: SummaryFacts, column: "ALL" | Fund): Clause[] {
  const { ofPlan: measure } = PERIOD_MEASURES[facts.uses];
  if (!ratioIn(facts, VIEW, measure, column)) return [];
  return [clause("of-year-plan", { ofPlan: figure(ofRegion(VIEW, measure, column)) })];
}

function growth(facts: SummaryFacts): Clause {
  const { growth: measure, before } = PERIOD_MEASURES[facts.uses];
  const ratio = ratioIn(facts, VIEW, measure);
  if (ratio === null) return clause("period-not-compared");
  const amountBefore = figure(ofRegion(VIEW, before));
  if (ratio.part === 0n) return clause("period-same", { before: amountBefore });
  const change = { kind: "change", figure: ofRegion(VIEW, measure) } as const;
  return clause("period-growth", { change, before: amountBefore });
}

function fundClauses(facts: SummaryFacts, fund: Fund): Clause[] {
  const { amount } = PERIOD_MEASURES[facts.uses];
  const named = { fund: { kind: "fund", fund } } as const;
  const known = amountIn(facts, VIEW, amount, fund);
  if (!known) return [clause(known === null ? "fund-unknown" : "fund-so-far-nothing", named)];
  const shape = facts.uses === "ESTIMATE" ? "fund-so-far-estimated" : "fund-so-far";
  return [clause(shape, { ...named, amount: figure(ofRegion(VIEW, amount, fund)) }), ...ofPlan(facts, fund)];
}

/** The table of part C: fund by the year's plan, the period, its percentage, last year's same period and the growth. */
export function soFarTable({ uses }: SummaryFacts): SummaryTable {
  const { amount, ofPlan: percentage, before, growth: change, share } = PERIOD_MEASURES[uses];
  const measures = ["plan", amount, percentage, share, before, change] as const;
  return {
    name: "so-far",
    columns: measures.map((measure) => ({ key: measure, of: ofRegion(VIEW, measure) })),
    rows: FUND_COLUMNS.map((column) => ({
      key: column,
      name: null,
      level: column === "ALL" ? "total" : "row",
      cells: measures.map((measure) =>
        measure === share && column === "ALL" ? null : ofRegion(VIEW, measure, column),
      ),
    })),
  };
}
