import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { type CellConflict, mergeCells } from "@/lib/domain/periodic-report/merge-cells";
import type { Explanation, PeriodicReport } from "@/lib/domain/periodic-report/report";
import type { ReportCellsInput } from "@/lib/input/report-cells";
import { changeReport, type Decided, type DecidedChanges } from "./change-report";

/** Cells another writer changed meanwhile, with both values as texts; each stays as that writer left it. */
export type CellsTyped = { readonly conflicts: readonly CellConflict<string>[] };

/**
 * Tự động lưu: keeps the cells somebody typed while others write in the same report. A cell that another changed meanwhile
 * is told with both values and left; all others are kept. Gives the conflicts, the report's revision, and the report with
 * what the checks find in it then.
 *
 * Refuses with what `changeReport` refuses with.
 */
export async function typeCells(actor: Actor, input: ReportCellsInput, at: Date) {
  const { told, version, written } = await changeReport(actor, input, at, (report) => typed(report, input));
  return { ...told, version, written };
}

/** The same of a whole form that was sent: refuses with `report.cells-changed`, and keeps nothing, where another came between. */
export async function sendCells(actor: Actor, input: ReportCellsInput, at: Date) {
  const { year, through, unitId } = input;
  const { version } = await changeReport(actor, input, at, (report) => {
    const decided = typed(report, input);
    if (decided.told.conflicts.length > 0) refuse({ code: "report.cells-changed", conflicts: decided.told.conflicts });
    return decided;
  });
  return { year, through, unitId, version };
}

function typed(report: PeriodicReport, { values, texts, explanations }: ReportCellsInput): Decided<CellsTyped> {
  const passages = new Map([...report.texts].map(([section, body]) => [`text.${section}`, body]));
  const reasons = new Map([...report.explanations].map(([subject, said]) => [subject, oneText(said)]));
  const numbers = mergeCells(report.values, values);
  const words = mergeCells(passages, texts);
  const said = mergeCells(
    reasons,
    explanations.map(({ subject, explanation, seen }) => ({
      ...{ cell: subject, value: explanation && oneText(explanation), seen },
    })),
  );
  const changed = new Set(said.changes.map(({ cell }) => cell));
  const met = new Set(said.conflicts.map(({ cell }) => cell));
  return {
    changes: {
      cells: [...numbers.changes, ...words.changes],
      explanations: explanations.flatMap(({ subject, explanation, confirms }): DecidedChanges["explanations"] => {
        if (changed.has(subject)) return [{ subject, after: explanation }];
        return explanation && confirms && !met.has(subject)
          ? [{ subject, after: { ...explanation, of: confirms } }]
          : [];
      }),
      ownRows: null,
    },
    told: { conflicts: [...numbers.conflicts.map(asText), ...words.conflicts, ...said.conflicts] },
  };
}

function asText({ cell, stands, given }: CellConflict<bigint>): CellConflict<string> {
  return { cell, stands: stands?.toString() ?? null, given: given?.toString() ?? null };
}

/** A reason and its document as one text, which is what another writer may have changed. */
function oneText({ reason, document }: Omit<Explanation, "of">): string {
  return document === null ? reason : `${reason}\n${document}`;
}
