import type { Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { CellConflict } from "@/lib/domain/periodic-report/merge-cells";
import type { FoundInSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { SheetMapping } from "@/lib/domain/periodic-report/sheet-mapping";
import { saveAuditEntry } from "./audit";
import type { Transaction } from "./transaction";

type WritePermit = Permit<"report.write">;

/** A file of a report as it was read: its tables, what was found in them, and the file with its problems marked. */
type ReadSheet = {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly rowCount: number;
  readonly tables: readonly object[];
};
type Found = { readonly found: FoundInSheet; readonly marked: Buffer | null };

/** Files kept of one account at once; an older one makes room. */
const KEPT = 5;
/** Mappings kept of one province; the oldest makes room. */
const KEPT_MAPPINGS = 100;

/** Keeps what was read of a file for the permit's report, in the place of this account's oldest. */
export async function saveReportSheet(
  tx: Transaction,
  { id: reportId }: WritePermit,
  { tables, ...sheet }: ReadSheet,
  { found, marked }: Found,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM report_sheet WHERE account_id = app_account() AND state = 'READ' AND id NOT IN (
      SELECT id FROM report_sheet WHERE account_id = app_account() AND state = 'READ'
      ORDER BY read_at DESC LIMIT ${KEPT - 1}::integer)`;
  const { id, fileName, sha256, rowCount } = sheet;
  await tx.$executeRaw`
    INSERT INTO report_sheet (id, report_id, file_name, sha256, row_count, tables, found, marked)
    VALUES (${id}::uuid, ${reportId}::uuid, ${fileName}, ${sha256}, ${rowCount}::integer, ${json(tables)}::jsonb,
      ${json(found)}::jsonb, ${marked})`;
}

/** What is found in a file once its tables are read anew. Refuses with `report.busy` where it was saved meanwhile. */
export async function saveFoundAnew(tx: Transaction, id: string, { found, marked }: Found): Promise<void> {
  const kept = await tx.$executeRaw`
    UPDATE report_sheet SET found = ${json(found)}::jsonb, marked = ${marked} WHERE id = ${id}::uuid AND state = 'READ'`;
  if (kept === 0) refuse({ code: "report.busy" });
}

/** What became of a file: the report's revision since, how many cells were written, and those another had changed. */
type Saved = {
  readonly revision: number;
  readonly written: number;
  readonly conflicts: readonly CellConflict<string>[];
  readonly at: Date;
};

/** Ends a file as saved, with one entry of the trail; its tables go. Refuses with `report.busy` where it was saved meanwhile. */
export async function endReportSheet(
  tx: Transaction,
  permit: WritePermit,
  { id, fileName, sha256 }: Pick<ReadSheet, "id" | "fileName" | "sha256">,
  { revision, written, conflicts, at }: Saved,
): Promise<void> {
  const ended = await tx.$executeRaw`
    UPDATE report_sheet SET state = 'DONE', tables = NULL, marked = NULL, saved_at = ${at}, revision = ${revision}::integer,
      written = ${written}::integer, conflicts = ${json(conflicts)}::jsonb
    WHERE id = ${id}::uuid AND state = 'READ'`;
  if (ended === 0) refuse({ code: "report.busy" });
  const after = { sheet: id, fileName, sha256, revision, written, conflicts: conflicts.length };
  await saveAuditEntry(tx, permit, { before: null, after });
}

/** Keeps how a province's tables with these headings are read, in the place of what was kept before. */
export async function saveMapping(
  tx: Transaction,
  permit: WritePermit,
  kept: { readonly unitId: string; readonly fingerprint: string; readonly mapping: SheetMapping },
): Promise<void> {
  const { unitId, fingerprint, mapping } = kept;
  await tx.$executeRaw`
    DELETE FROM report_sheet_mapping WHERE unit_id = ${unitId} AND (fingerprint = ${fingerprint} OR fingerprint NOT IN (
      SELECT fingerprint FROM report_sheet_mapping WHERE unit_id = ${unitId}
      ORDER BY saved_at DESC LIMIT ${KEPT_MAPPINGS - 1}::integer))`;
  await tx.$executeRaw`
    INSERT INTO report_sheet_mapping (unit_id, fingerprint, mapping)
    VALUES (${unitId}, ${fingerprint}, ${json(mapping)}::jsonb)`;
  await saveAuditEntry(tx, permit, { before: null, after: { mapping: fingerprint } });
}

const json = (value: unknown) => JSON.stringify(value);
