import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { type RawReader, reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { IMPORT_HOURS } from "@/lib/domain/intake/import-run";
import type { CellConflict } from "@/lib/domain/periodic-report/merge-cells";
import { type FoundInSheet, LISTED_SHEETS, type ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { KeptMapping, SheetMapping } from "@/lib/domain/periodic-report/sheet-mapping";
import type { ReportKey } from "./find-report";

/** A file of a report, of those that this reader sees: their own for a day, and what their province saved. */
export type SheetKey = ReportKey & { readonly id: string };

const COLUMNS = `s.id, s.account_id, s.state, s.file_name, s.sha256, s.row_count, s.read_at, s.saved_at, s.found, s.written,
  s.conflicts, a.full_name AS by`;
const SOURCE = `report_sheet s JOIN provincial_report r ON r.id = s.report_id JOIN account_name a ON a.id = s.account_id`;
const OF_REPORT = "r.unit_id = $1 AND r.budget_year = $2 AND r.through_month = $3";

const sheetRow = z.object({
  ...{ id: z.string(), account_id: z.string(), state: z.enum(["READ", "DONE"]), file_name: z.string() },
  ...{ sha256: z.string(), row_count: z.number(), read_at: z.date(), saved_at: z.date().nullable() },
  ...{ found: z.unknown(), written: z.number(), conflicts: z.unknown(), by: z.string() },
});

/** One file of a report as this reader sees it; null for everybody else's, and for one a day old that nobody saved. */
export async function findReportSheet(scope: ReadScope, key: SheetKey, at: Date): Promise<ReportSheet | null> {
  if (!sees(scope)) return null;
  const text = `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${OF_REPORT} AND s.id = $4::uuid AND (s.state = 'DONE' OR s.read_at > $5::timestamptz)`;
  const rows = await reading(scope, (tx) =>
    tx.$queryRaw(bound({ text, values: [...valuesOf(key), key.id, since(at)] })),
  );
  const [row] = z.array(sheetRow).parse(rows);
  return row ? sheetOf(row, scope) : null;
}

/** Files that were saved in a report, the latest first. */
export async function listReportSheets(scope: ReadScope, key: ReportKey): Promise<readonly ReportSheet[]> {
  if (!sees(scope)) return [];
  const text = `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${OF_REPORT} AND s.state = 'DONE' ORDER BY s.saved_at DESC LIMIT ${LISTED_SHEETS}`;
  const rows = await reading(scope, (tx) => tx.$queryRaw(bound({ text, values: valuesOf(key) })));
  return z
    .array(sheetRow)
    .parse(rows)
    .map((row) => sheetOf(row, scope));
}

/** The file with its problems marked; null where there is none, or it is not this reader's. */
export async function findMarkedReport(
  scope: ReadScope,
  { id }: SheetKey,
  at: Date,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!sees(scope)) return null;
  const readAt = { gt: new Date(since(at)) };
  const found = await reading(scope, (tx) =>
    tx.reportSheet.findFirst({ where: { id, readAt }, select: { marked: true } }),
  );
  return found?.marked ? new Uint8Array(found.marked) : null;
}

/** The tables of a file as it was read, with the version of the report it was read for; null once it was saved. */
export async function findSheetTables(
  scope: ReadScope,
  id: string,
): Promise<{ reportId: string; tables: unknown } | null> {
  const found = await reading(scope, (tx) =>
    tx.reportSheet.findFirst({ where: { id, state: "READ" }, select: { reportId: true, tables: true } }),
  );
  return found?.tables ? { reportId: found.reportId, tables: found.tables } : null;
}

const mappingRow = z.object({ fingerprint: z.string(), mapping: z.unknown(), saved_at: z.date(), by: z.string() });

/** How the tables with these headings are read in the reader's province. */
export async function findMappings(
  tx: RawReader,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, KeptMapping>> {
  const text = `SELECT m.fingerprint, m.mapping, m.saved_at, a.full_name AS by
    FROM report_sheet_mapping m JOIN account_name a ON a.id = m.account_id WHERE m.fingerprint = ANY ($1::text[])`;
  const rows = z.array(mappingRow).parse(await tx.$queryRaw(bound({ text, values: [[...fingerprints]] })));
  return new Map(
    rows.map(({ fingerprint, mapping, saved_at, by }) => [
      fingerprint,
      { mapping: mapping as SheetMapping, by, at: saved_at.toISOString() },
    ]),
  );
}

function sheetOf(row: z.infer<typeof sheetRow>, { accountId }: ReadScope): ReportSheet {
  const { id, state, sha256, by, written } = row;
  return {
    ...{ id, state, sha256, by, written, fileName: row.file_name, rows: row.row_count },
    ...{
      own: row.account_id === accountId,
      readAt: row.read_at.toISOString(),
      savedAt: row.saved_at?.toISOString() ?? null,
    },
    found: row.found as FoundInSheet,
    conflicts: row.conflicts as readonly CellConflict<string>[],
  };
}

const sees = ({ databaseRole }: ReadScope) => DATABASE_ROLES[databaseRole].reportFiles;
const valuesOf = ({ unitId, year, through }: ReportKey) => [unitId, year, through];
const since = (at: Date) => new Date(at.getTime() - IMPORT_HOURS * 3_600_000).toISOString();
