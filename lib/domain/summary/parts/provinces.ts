import { furthestBehind } from "../../figures/behind";
import type { ExecutionRow } from "../../figures/execution";
import { inOrder } from "../../figures/unit-order";
import { ofRegion, ofRow } from "../figure-ref";
import { clause, type ListedFigure, type SummarySentence } from "../sentence";
import { PERIOD_MEASURES, ratioIn, type SummaryFacts } from "../summary-facts";
import type { SummaryTable } from "../summary-table";
import { MOST_NAMED } from "../thresholds";
import { accuracySentences, accuracyTable } from "./accuracy";
import { effortSentences, effortTable } from "./efforts";
import { provinceJumps } from "./jumps";
import { punctualSentences, punctualTable } from "./punctuality";

const VIEW = "now";

/**
 * Part E: who is furthest along and who is last, by percentage of plan, who is behind the region's own pace and who jumped;
 * then effort, keeping days and estimates.
 */
export function provinceSentences(facts: SummaryFacts): SummarySentence[] {
  const { byUnit } = facts.views.now;
  const known = byUnit.filter(({ columns }) => (columns.ALL?.[PERIOD_MEASURES[facts.uses].amount] ?? 0n) !== 0n);
  const [only] = byUnit.length === 1 ? byUnit : known.length === 1 ? known : [];
  if (only)
    return [
      { id: "provinces.ranked", clauses: [clause("only-province", { name: { kind: "names", names: [only.label] } })] },
    ];
  return [
    ...rankedSentence(facts),
    ...behindSentence(facts),
    ...provinceJumps(facts),
    ...effortSentences(facts),
    ...punctualSentences(facts),
    ...accuracySentences(facts),
  ];
}

/** Who is furthest along and who is last; a single province with a percentage is neither. */
function rankedSentence(facts: SummaryFacts): SummarySentence[] {
  const ranked = rankedRows(facts).filter(({ columns }) => columns.ALL?.[percentage(facts)]);
  if (ranked.length < 2) return [];
  const named = Math.min(MOST_NAMED, Math.floor(ranked.length / 2));
  const first = { kind: "list", of: listed(facts, ranked.slice(0, named)) } as const;
  const last = { kind: "list", of: listed(facts, ranked.slice(-named).reverse()) } as const;
  return [{ id: "provinces.ranked", clauses: [clause("ranked-first", { first }), clause("ranked-last", { last })] }];
}

/** Who is behind the region's own pace, where that is known; an estimate has no pace of its own. */
function behindSentence(facts: SummaryFacts): SummarySentence[] {
  const { byUnit, total } = facts.views.now;
  if (facts.uses === "ESTIMATE" || !ratioIn(facts, VIEW, "executed")) return [];
  const of = furthestBehind(byUnit, total, MOST_NAMED).map(({ row }) => ({
    name: row.label,
    unit: null,
    figure: { kind: "behind", view: VIEW, unitId: row.key } as const,
  }));
  const said = of.length > 0 ? clause("behind-pace", { behind: { kind: "list", of } }) : clause("nobody-behind");
  return [{ id: "provinces.behind", clauses: [said] }];
}

function listed(facts: SummaryFacts, rows: readonly ExecutionRow[]): ListedFigure[] {
  return rows.map(({ key, label }) => ({
    name: label,
    unit: null,
    figure: ofRow(VIEW, percentage(facts), { by: "unit", key }),
  }));
}

function percentage({ uses }: SummaryFacts): "executed" | "estimateExecuted" {
  return PERIOD_MEASURES[uses].ofPlan;
}

/** Provinces by percentage of plan, the furthest along first; estimates rank as executed amounts do. */
function rankedRows(facts: SummaryFacts): ExecutionRow[] {
  return inOrder(facts.views.now.byUnit, { by: percentage(facts), descending: true });
}

/** The tables of part E: execution, and where they are known effort, keeping days and estimates. */
export function provinceTables(facts: SummaryFacts): SummaryTable[] {
  const others = [effortTable(facts), punctualTable(facts), accuracyTable(facts)];
  return [provinceTable(facts), ...others.filter((table) => table !== null)];
}

/** The first table of part E: provinces ranked, each with plan, amount, percentage, growth and its part of the region. */
function provinceTable(facts: SummaryFacts): SummaryTable {
  const { amount, ofPlan, growth } = PERIOD_MEASURES[facts.uses];
  const measures = ["plan", amount, ofPlan, growth, "planShare"] as const;
  return {
    name: "provinces",
    columns: measures.map((measure) => ({ key: measure, of: ofRegion(VIEW, measure) })),
    rows: [
      {
        key: "region",
        name: null,
        level: "total",
        cells: measures.map((measure) => (measure === "planShare" ? null : ofRegion(VIEW, measure))),
      },
      ...rankedRows(facts).map(({ key, label }) => ({
        key,
        name: label,
        level: "row" as const,
        cells: measures.map((measure) => ofRow(VIEW, measure, { by: "unit", key })),
      })),
    ],
  };
}
