import { behindPace } from "../figures/behind";
import { contentBehind } from "../figures/content-pace";
import type { Execution, ExecutionRow, FigureColumns } from "../figures/execution";
import type { Origin } from "../figures/origin";
import { accuracyOf, effortOf } from "../figures/province-ratios";
import type { Ratio } from "../figures/ratio";
import type { Dong } from "../money";
import { type FigureRef, type RowRef, type SummaryViewName, unitRow } from "./figure-ref";
import { punctualOf } from "./punctual-figures";
import type { PlannedProjects, SummaryRecords } from "./records";

/** A number as it is known: đồng, a pair of amounts, or whole things. */
export type FigureValue =
  | { readonly kind: "money"; readonly amount: Dong }
  | { readonly kind: "ratio"; readonly ratio: Ratio }
  | { readonly kind: "count"; readonly count: bigint };

/** A number of a summary with what it is bound to. A null value is nothing known, and never printed as zero. */
export type SummaryFigure = {
  readonly ref: FigureRef;
  readonly value: FigureValue | null;
  readonly origin: Origin | null;
};

/** The views a summary's numbers are read from. */
export type SummaryViews = Readonly<Record<SummaryViewName, Execution>>;

/** What a summary's numbers are read from. */
export type FigureSources = { readonly views: SummaryViews; readonly records: SummaryRecords };

/** Reads one number of the views or records; a row or an indicator that they do not have is nothing known. */
export function readFigure(ref: FigureRef, { views, records }: FigureSources): SummaryFigure {
  const view = views[ref.view];
  const of = (value: FigureValue | null, origin: Origin | null = null) => ({ ref, value, origin });
  const counted = (count: bigint | null) => of(count === null ? null : { kind: "count", count });
  switch (ref.kind) {
    case "measure": {
      const figures = columnsOf(view, ref.row)?.[ref.column] ?? null;
      return of(knownValue(figures?.[ref.measure] ?? null), figures && originIn(figures.origin, ref.measure));
    }
    case "nation-plan":
      return of(knownValue(view.total.KCDP?.planShareOfNation?.whole ?? null));
    case "output": {
      const output = view.outputs.find(({ indicator }) => indicator === ref.indicator);
      return of(output ? { kind: "count", count: output[ref.side] } : null, output ? "records" : null);
    }
    case "behind": {
      const own = columnsOf(view, { by: "unit", key: ref.unitId });
      return of(knownValue(own ? behindPace(own, view.total) : null));
    }
    case "content-behind":
      return of(knownValue(contentBehind(view.byContent, ref.content)));
    case "projects":
      return counted(projectsOf(records.projects, ref.row));
    case "release-days":
      return counted(daysOf(records, ref));
    case "provinces":
      return counted(BigInt(view.byUnit.length));
    case "effort":
      return of(knownValue(effortOf(columnsOf(view, unitRow(ref.unitId)))));
    case "accuracy":
      return of(knownValue(accuracyOf(columnsOf(view, unitRow(ref.unitId)))));
    case "punctual": {
      const known = punctualOf(records.punctual, ref);
      return typeof known === "bigint" ? counted(known) : of(knownValue(known));
    }
  }
}

/** A release by its tranche and number; what names no number means the first of its tranche. */
function daysOf({ releases }: SummaryRecords, { tranche, number }: Extract<FigureRef, { kind: "release-days" }>) {
  const found = releases.find((one) => one.tranche === tranche && (number === null || one.number === number));
  return found?.days ?? null;
}

function columnsOf(view: Execution, row: RowRef | null): FigureColumns | undefined {
  if (row === null) return view.total;
  return rowsBy(view, row.by).find(({ key }) => key === row.key)?.columns;
}

function rowsBy(view: Execution, by: RowRef["by"]): readonly ExecutionRow[] {
  return { content: view.byContent, group: view.byContentGroup, unit: view.byUnit }[by];
}

/** A content without a đề án has none, which is known: the plan's lines are all there. */
function projectsOf({ all, byContent, byGroup }: PlannedProjects, row: RowRef | null): bigint | null {
  if (row === null) return all;
  if (row.by === "unit") return null;
  return (row.by === "content" ? byContent : byGroup).get(row.key) ?? 0n;
}

function knownValue(read: Dong | Ratio | null): FigureValue | null {
  if (read === null) return null;
  return typeof read === "bigint" ? { kind: "money", amount: read } : { kind: "ratio", ratio: read };
}

function originIn(
  origin: Readonly<Record<"plan" | "actual" | "estimate", Origin | null>>,
  measure: string,
): Origin | null {
  if (measure === "plan" || measure === "actual" || measure === "estimate") return origin[measure];
  return measure === "released" || measure === "committed" || measure === "disbursed" ? "records" : null;
}
