import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { amountKey, cellKey } from "@/lib/domain/periodic-report/cell";
import { mergeCells } from "@/lib/domain/periodic-report/merge-cells";
import type { PeriodicReport } from "@/lib/domain/periodic-report/report";
import type { SaveReportInput } from "@/lib/input/reports";
import { readReport } from "@/lib/queries/reports/get-report";
import { changeReportIn, untilNobodyMeets } from "./change-report";
import { takeReportStepIn } from "./take-report-step";

/**
 * Ghi báo cáo: what another system sends of a report, on the revision it saw. A report not begun is begun and filled in
 * from the records first, in the same transaction: refused, it stays as it was. Gives its revision.
 *
 * Refuses with `report.stale` or what `changeReport` refuses with.
 */
export async function saveReport(actor: Actor, input: SaveReportInput, at: Date) {
  const { year, through, unitId } = input;
  const { version } = await untilNobodyMeets(actor, async (tx) => {
    const begun = await beginning(tx, actor, input, at);
    return changeReportIn(tx, actor, input, at, (report) => {
      requireSeen(report, begun ?? input.version);
      return { changes: { ...sentChanges(report, input), ownRows: null }, told: null };
    });
  });
  return { year, through, unitId, version };
}

/** Begins a report that is still to be begun, on the revision that was seen. Gives its revision then; null for one begun before. */
async function beginning(tx: Transaction, actor: Actor, { year, through, unitId, version }: SaveReportInput, at: Date) {
  const key = { year, through, unitId };
  const report = (await readReport(tx, readScope(actor), key, at))?.versions.at(-1);
  if (report?.state !== "OPEN") return null;
  const begin = { ...key, version, verb: "begin", note: null, number: null, signedOn: null } as const;
  return (await takeReportStepIn(tx, actor, { ...begin, remarks: [] }, at)).version;
}

function requireSeen({ revision }: PeriodicReport, seen: number): void {
  if (seen !== revision) refuse({ code: "report.stale", revision });
}

function sentChanges(report: PeriodicReport, { amounts, outputs, text, explanations }: SaveReportInput) {
  const numbers = mergeCells(report.values, [
    ...amounts.map(({ fund, measure, content, amount }) => ({
      cell: amountKey(fund, measure, content),
      value: amount,
    })),
    ...outputs.map(({ fund, indicator, value }) => ({ cell: cellKey({ of: "output", fund, indicator }), value })),
  ]);
  const passages = new Map([...report.texts].map(([section, body]) => [`text.${section}`, body]));
  const words = mergeCells(
    passages,
    Object.entries(text).map(([section, body]) => ({ cell: `text.${section}`, value: body || null })),
  );
  return {
    cells: [...numbers.changes, ...words.changes],
    explanations: explanations.map(({ subject, reason, document, of }) => ({
      ...{ subject, after: reason === null ? null : { reason, document, of } },
    })),
  };
}
