import { contentsBehind } from "../../figures/content-pace";
import type { ExecutionRow, OutputFigure } from "../../figures/execution";
import type { Ratio } from "../../figures/ratio";
import { type FigureRef, ofRegion, ofRow, type RowRef } from "../figure-ref";
import type { PlannedProjects } from "../records";
import { type Clause, clause, figure, type ListedFigure, type SummarySentence } from "../sentence";
import { isWhole, type SummaryFacts } from "../summary-facts";
import type { SummaryRow, SummaryTable } from "../summary-table";
import { MOST_NAMED } from "../thresholds";
import { contentJumps } from "./jumps";

const VIEW = "now";
/** So many results are said in a sentence; all of them stand in the table. */
const MOST_SAID = 8;
/** In the order of the table: how many đề án, their money, its share, and what came of it. */
const MEASURES = ["plan", "planShare", "actual", "executed"] as const;

/** Part D: the groups of contents that reports speak of, and the counted results, reached and aimed at. */
export function contentSentences(facts: SummaryFacts): SummarySentence[] {
  const { byContentGroup, outputs, query } = facts.views.now;
  const period = { kind: "period", year: query.year, through: query.through } as const;
  return [
    ...byContentGroup
      .filter(isPlanned)
      .map((row) => ({ id: `contents.${row.key}`, clauses: groupClauses(row, facts.records.projects) })),
    ...behindSentence(facts),
    ...contentJumps(facts),
    {
      id: "results.achieved",
      clauses: [
        outputs.some(({ achieved }) => achieved > 0n)
          ? clause("results-achieved", { period, results: { kind: "list", of: listed(outputs, "achieved") } })
          : clause("results-nothing", { period }),
      ],
    },
    ...targetSentence(outputs, query.year),
  ];
}

function targetSentence(outputs: readonly OutputFigure[], year: number): SummarySentence[] {
  const of = listed(outputs, "target");
  if (of.length === 0) return [];
  const fields = { year: { kind: "year", year }, targets: { kind: "list", of } } as const;
  return [{ id: "results.targets", clauses: [clause("results-targets", fields)] }];
}

/** The contents furthest behind the pace of all together; an estimate has no pace of its own. */
function behindSentence({ uses, views }: SummaryFacts): SummarySentence[] {
  const of = contentsBehind(views.now.byContent, MOST_NAMED).map(({ key, label }) => ({
    ...{ name: label, unit: null },
    figure: { kind: "content-behind", view: VIEW, content: key } as const,
  }));
  if (uses === "ESTIMATE" || of.length === 0) return [];
  return [{ id: "contents.behind", clauses: [clause("contents-behind", { behind: { kind: "list", of } })] }];
}

function groupClauses({ key, label, columns }: ExecutionRow, { byGroup }: PlannedProjects) {
  const row: RowRef = { by: "group", key };
  const name = { kind: "names", names: [label] } as const;
  return [
    clause("content-plan", { name, plan: figure(ofRow(VIEW, "plan", row)) }),
    ...shareOfPlan(columns.ALL?.planShare ?? null, row),
    ...(columns.ALL?.actual ? [clause("content-actual", { actual: figure(ofRow(VIEW, "actual", row)) })] : []),
    ...(byGroup.get(key)
      ? [clause("content-projects", { projects: figure({ kind: "projects", view: VIEW, row }) })]
      : []),
  ];
}

function shareOfPlan(share: Ratio | null, row: RowRef): Clause[] {
  if (share === null) return [];
  if (isWhole(share)) return [clause("content-whole")];
  return [clause("content-share", { share: figure(ofRow(VIEW, "planShare", row)) })];
}

function listed(outputs: readonly OutputFigure[], side: "target" | "achieved"): ListedFigure[] {
  return outputs
    .filter((output) => output[side] > 0n)
    .slice(0, MOST_SAID)
    .map(({ indicator, unit, name }) => ({
      ...{ name, unit },
      figure: { kind: "output", view: VIEW, indicator, side },
    }));
}

/** The table of part D: contents, then the groups that reports speak of, which overlap and add up to nothing. */
export function contentTable({ views }: SummaryFacts): SummaryTable {
  const rowOf =
    (by: "content" | "group") =>
    ({ key, label }: ExecutionRow): SummaryRow => ({
      key: `${by}:${key}`,
      name: label,
      level: by === "group" ? "group" : "row",
      cells: [projects({ by, key }), ...MEASURES.map((measure) => ofRow(VIEW, measure, { by, key }))],
    });
  const { byContent, byContentGroup } = views.now;
  const any: RowRef = { by: "content", key: "" };
  const whole = MEASURES.map((measure) => (isOfRecords(measure) ? null : ofRegion(VIEW, measure)));
  return {
    name: "contents",
    columns: [
      { key: "projects", of: projects(any) },
      ...MEASURES.map((measure) => ({ key: measure, of: ofRow(VIEW, measure, any) })),
    ],
    rows: [
      { key: "region", name: null, level: "total", cells: [projects(null), ...whole] },
      ...byContent.map(rowOf("content")),
      ...byContentGroup.map(rowOf("group")),
    ],
  };
}

function projects(row: RowRef | null): FigureRef {
  return { kind: "projects", view: VIEW, row };
}

/** What contents have from records may differ from the region's certified number, so that it stands only where it adds up. */
function isOfRecords(measure: (typeof MEASURES)[number]): boolean {
  return measure !== "plan";
}

/** The counted results: the year's target and what was reached; null where nothing is counted. */
export function resultTable({ views }: SummaryFacts): SummaryTable | null {
  const { outputs } = views.now;
  if (outputs.length === 0) return null;
  const sides = ["target", "achieved"] as const;
  const cell = (indicator: string, side: (typeof sides)[number]) =>
    ({ kind: "output", view: VIEW, indicator, side }) as const;
  return {
    name: "results",
    columns: sides.map((side) => ({ key: side, of: cell("", side) })),
    rows: outputs.map(({ indicator, name, unit }) => ({
      key: indicator,
      name: `${name} (${unit})`,
      level: "row",
      cells: sides.map((side) => cell(indicator, side)),
    })),
  };
}

function isPlanned({ columns }: ExecutionRow): boolean {
  return (columns.ALL?.plan ?? 0n) > 0n;
}
