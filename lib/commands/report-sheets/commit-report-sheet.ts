import { endReportSheet } from "@/lib/db/report-sheets";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { type CellConflict, mergeCells } from "@/lib/domain/periodic-report/merge-cells";
import { type OwnRowText, ownRowOf, ownRowText } from "@/lib/domain/periodic-report/own-row-text";
import type { OwnRow, PeriodicReport } from "@/lib/domain/periodic-report/report";
import { sameReport } from "@/lib/domain/periodic-report/report-form";
import type { FoundInSheet, ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { CommitReportSheetInput } from "@/lib/input/report-sheets";
import { findReportSheet, type SheetKey } from "@/lib/queries/reports/find-report-sheet";
import { changeReportIn, untilNobodyMeets } from "../reports/change-report";

/**
 * Ghi tệp vào báo cáo: writes what a file of this person says over what was seen at its preview. A cell that somebody
 * changed meanwhile is told with both values and left; all others are written, in one transaction with the file's end.
 * Cells the file has empty are emptied only where that is asked (`empty`), as is a file printed for another report (`other`).
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `report.sheet-of-other`,
 * `report.sheet-nothing-new` or `report.busy`.
 */
export async function commitReportSheet(
  actor: Actor,
  { empty, other, ...key }: CommitReportSheetInput,
  at: Date,
): Promise<ReportSheet> {
  const sheet = await ownSheet(actor, key, at);
  if (sheet.state === "DONE") return sheet;
  const { of } = sheet.found;
  if (of && !sameReport(of, key) && !other) refuse({ code: "report.sheet-of-other", ...of });
  await untilNobodyMeets(actor, (tx) => commitOnce(tx, actor, { sheet, key, empty }, at));
  return ownSheet(actor, key, at);
}

async function ownSheet(actor: Actor, key: SheetKey, at: Date): Promise<ReportSheet> {
  const found = await findReportSheet(readScope(actor), key, at);
  return found?.own ? found : refuse({ code: "access.not-found", entity: "report_sheet", id: key.id });
}

type Committing = { readonly sheet: ReportSheet; readonly key: SheetKey; readonly empty: boolean };

async function commitOnce(tx: Transaction, actor: Actor, { sheet, key, empty }: Committing, at: Date) {
  const changed = await changeReportIn(tx, actor, key, at, (report) => {
    const decided = decide(report, sheet.found, empty);
    return { changes: { ...decided.changes, explanations: [] }, told: { ...decided.told, report } };
  });
  if (!changed) return null;
  const { told, version } = changed;
  const permit = authorize(actor, "report.write", told.report);
  const { written, conflicts } = told;
  await endReportSheet(tx, permit, sheet, { revision: version, written, conflicts, at });
  return changed;
}

function decide(report: PeriodicReport, { changes, ownRows }: FoundInSheet, empty: boolean) {
  const wanted = changes.filter(({ after }) => empty || after !== null);
  const numbers = wanted.filter(({ cell }) => !cell.startsWith("text."));
  const words = wanted.filter(({ cell }) => cell.startsWith("text."));
  const passages = new Map([...report.texts].map(([section, body]) => [`text.${section}`, body]));
  const values = mergeCells(
    report.values,
    numbers.map(({ cell, before, after }) => ({ cell, value: amountOf(after), seen: amountOf(before) })),
  );
  const texts = mergeCells(
    passages,
    words.map(({ cell, before, after }) => ({ cell, value: after, seen: before })),
  );
  const beside = ownRows && (empty || ownRows.after.length > 0) ? besideChanged(report.ownRows, ownRows) : NO_ROWS;
  const cells = [...values.changes, ...texts.changes];
  const conflicts = [...values.conflicts.map(asText), ...texts.conflicts, ...beside.conflicts];
  const written = cells.length + (beside.rows ? 1 : 0);
  if (wanted.length === 0 && beside === NO_ROWS) refuse({ code: "report.sheet-nothing-new" });
  return { changes: { cells, ownRows: beside.rows }, told: { written, conflicts } };
}

type Beside = { readonly rows: readonly OwnRow[] | null; readonly conflicts: readonly CellConflict<string>[] };
const NO_ROWS: Beside = { rows: null, conflicts: [] };

/** What the province counts beside is one thing: written whole, or where somebody changed it meanwhile left whole. */
function besideChanged(standing: readonly OwnRow[], { before, after }: NonNullable<FoundInSheet["ownRows"]>): Beside {
  const stands = JSON.stringify(standing.map(ownRowText));
  if (stands === JSON.stringify(after)) return { rows: null, conflicts: [] };
  if (stands === JSON.stringify(before)) return { rows: after.map(ownRowOf), conflicts: [] };
  return { rows: null, conflicts: [{ cell: "ownRows", stands: namesOf(standing), given: namesOf(after) }] };
}

const namesOf = (rows: readonly (OwnRow | OwnRowText)[]) => rows.map(({ label }) => label).join(", ") || null;
const amountOf = (text: string | null) => (text === null ? null : BigInt(text));

function asText({ cell, stands, given }: CellConflict<bigint>): CellConflict<string> {
  return { cell, stands: stands?.toString() ?? null, given: given?.toString() ?? null };
}
