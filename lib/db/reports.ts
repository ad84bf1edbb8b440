import type { Permit } from "@/lib/domain/access/permit";
import type { Fund } from "@/lib/domain/fund";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ReportCell } from "@/lib/domain/periodic-report/cell";
import { cellOf } from "@/lib/domain/periodic-report/cell";
import type { Explanation, OwnRow } from "@/lib/domain/periodic-report/report";
import type { ReportState } from "@/lib/domain/periodic-report/report-state";
import type { ReportMove } from "@/lib/domain/steps/report-steps";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A changed cell: an amount in đồng, a count, or a passage; null where it was emptied. */
export type ChangedCell = {
  readonly cell: string;
  readonly before: bigint | string | null;
  readonly after: bigint | string | null;
};
export type ChangedExplanation = { readonly subject: string; readonly after: Explanation | null };

/** What is written at once: changed cells and explanations, and all of what the province counts beside where that changed. */
export type ReportChanges = {
  readonly cells: readonly ChangedCell[];
  readonly explanations: readonly ChangedExplanation[];
  readonly ownRows: readonly OwnRow[] | null;
};

/** Holds a report and, shared, its period until the transaction ends. Gives whether it is the caller's to work on. */
export async function holdReport(tx: Transaction, id: string): Promise<boolean> {
  const rows: unknown = await tx.$queryRaw`SELECT revision FROM hold_report(${id}::uuid)`;
  return Array.isArray(rows) && rows.length > 0;
}

/**
 * Writes changes on the revision that was seen, with their history: who changed which cell from what to what. Gives whether
 * the report was still at that revision. What is typed stands in `report_change`; the trail has the steps.
 */
export async function saveReportChanges(
  tx: Transaction,
  { id }: Permit<"report.write">,
  revision: number,
  { cells, explanations, ownRows }: ReportChanges,
): Promise<boolean> {
  const said = explanations.map(({ subject, after }) => ({
    ...{ subject, reason: after?.reason ?? null, document: after?.document ?? null },
    ...after?.of,
  }));
  const written = { ...byKind(cells), explanations: said, ...(ownRows && { ownRows }) };
  const history = [
    ...cells,
    ...explanations.map(({ subject, after }) => ({ cell: subject, after: after?.reason ?? null })),
    ...(ownRows ? [{ cell: "ownRows", after: String(ownRows.length) }] : []),
  ];
  const [row] = await tx.$queryRaw<[{ saved: boolean }]>`
    SELECT save_report_cells(${id}::uuid, ${revision}::integer, ${asJson(written)}::jsonb, ${asJson(history)}::jsonb) AS saved`;
  return row.saved;
}

const asJson = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === "bigint" ? one.toString() : one));

function byKind(cells: readonly ChangedCell[]) {
  const typed = cells.flatMap(({ cell, after }) => {
    const found = cellOf(cell);
    return found ? [{ ...found, after }] : [];
  });
  const of = <Kind extends ReportCell["of"]>(kind: Kind) =>
    typed.filter((one): one is Extract<typeof one, { of: Kind }> => one.of === kind);
  return {
    amounts: of("amount").map(({ fund, measure, content, after }) => ({ fund, measure, content, amount: after })),
    outputs: of("output").map(({ fund, indicator, after }): { fund: Fund; indicator: string; value: typeof after } => ({
      ...{ fund, indicator, value: after },
    })),
    texts: of("text").map(({ section, after }) => ({ section, body: after })),
  };
}

/** A decided step of a report. `records` is what the records said of its cells, where it is certified. */
export type ReportStepEntry = {
  readonly from: ReportState;
  readonly to: ReportState;
  readonly revision: number;
  readonly note: string | null;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly records: ReadonlyMap<string, bigint> | null;
  readonly remarks: readonly { readonly cell: string; readonly body: string }[];
};

/** Appends the step the permit names to the history of its report, which moves it, with its remarks and the trail. */
export async function saveReportStep(
  tx: Transaction,
  permit: Permit<ReportMove>,
  { from, to, records, remarks, ...entry }: ReportStepEntry,
): Promise<void> {
  const { id, permission: step } = permit;
  const { revision, note, number, signedOn } = entry;
  const stepId = crypto.randomUUID();
  const kept = records && asJson(Object.fromEntries(records));
  const write = () => tx.$executeRaw`
    INSERT INTO report_step (id, report_id, report_revision, step, note, number, signed_on, records)
    VALUES (${stepId}::uuid, ${id}::uuid, ${revision}, ${step}, ${note}, ${number}, ${signedOn}::date, ${kept}::jsonb)`;
  const change = { before: { state: from, revision }, after: { state: to, ...entry, remarks } };
  await saveStep(tx, permit, { write, stale: { code: "report.busy" }, change });
  if (remarks.length > 0) await tx.reportRemark.createMany({ data: remarks.map((remark) => ({ stepId, ...remark })) });
}

/** Begins a correction (đính chính) under the permit's id; the database copies what it corrects. */
export async function saveCorrection(
  tx: Transaction,
  permit: Permit<"report.restate">,
  report: {
    readonly unitId: string;
    readonly year: number;
    readonly through: number;
    readonly version: number;
    readonly reason: string;
  },
): Promise<void> {
  const { unitId, year, through, version, reason } = report;
  const write = () => tx.$executeRaw`
    INSERT INTO provincial_report (id, unit_id, budget_year, through_month, version, reason)
    VALUES (${permit.id}::uuid, ${unitId}, ${year}, ${through}, ${version}, ${reason})`;
  await saveStep(tx, permit, { write, stale: { code: "report.busy" }, change: { before: null, after: report } });
}

/** Locks approved reports of each period whose locking day has come, with history and trail. Counts them. */
export async function saveDueLocks(tx: Transaction, _permit: Permit<"report.lock">): Promise<number> {
  const [row] = await tx.$queryRaw<[{ locked: number }]>`SELECT lock_due_reports() AS locked`;
  return row.locked;
}
