import { behindPace } from "../figures/behind";
import type { Execution, ExecutionRow, FigureColumns } from "../figures/execution";
import type { Origin } from "../figures/origin";
import type { Ratio } from "../figures/ratio";
import type { Dong } from "../money";
import type { FigureRef, RowRef, SummaryViewName } from "./figure-ref";

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

/** Reads one number of the views; a row or an indicator that the view does not have is nothing known. */
export function readFigure(ref: FigureRef, views: SummaryViews): SummaryFigure {
  const view = views[ref.view];
  switch (ref.kind) {
    case "measure": {
      const figures = columnsOf(view, ref.row)?.[ref.column] ?? null;
      const read = figures?.[ref.measure] ?? null;
      return { ref, value: knownValue(read), origin: figures && originIn(figures.origin, ref.measure) };
    }
    case "nation-plan": {
      const share = view.total.KCDP?.planShareOfNation ?? null;
      return { ref, value: share && { kind: "money", amount: share.whole }, origin: null };
    }
    case "output": {
      const output = view.outputs.find(({ indicator }) => indicator === ref.indicator);
      return {
        ref,
        value: output ? { kind: "count", count: output[ref.side] } : null,
        origin: output ? "records" : null,
      };
    }
    case "behind": {
      const own = columnsOf(view, { by: "unit", key: ref.unitId });
      const amount = own ? behindPace(own, view.total) : null;
      return { ref, value: amount === null ? null : { kind: "money", amount }, origin: null };
    }
    case "provinces":
      return { ref, value: { kind: "count", count: BigInt(view.byUnit.length) }, origin: null };
  }
}

function columnsOf(view: Execution, row: RowRef | null): FigureColumns | undefined {
  if (row === null) return view.total;
  return rowsBy(view, row.by).find(({ key }) => key === row.key)?.columns;
}

function rowsBy(view: Execution, by: RowRef["by"]): readonly ExecutionRow[] {
  return { content: view.byContent, group: view.byContentGroup, unit: view.byUnit }[by];
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
