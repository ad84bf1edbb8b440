import { saveFoundAnew, saveMapping } from "@/lib/db/report-sheets";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { SheetMapping } from "@/lib/domain/periodic-report/sheet-mapping";
import type { ReportSheetMappingInput } from "@/lib/input/report-sheets";
import type { BookTable } from "@/lib/intake/report-sheets/book";
import { findReportSheet, findSheetTables, type SheetKey } from "@/lib/queries/reports/find-report-sheet";
import type { Language } from "../imports/read-figures";
import { findInBook } from "./find-in-book";
import { openForWriting } from "./hand-in-report-sheet";

/**
 * Khớp cột: says once how a table of a province's own layout is read. The province keeps it for every file with these
 * headings, and the file is read anew. Gives the preview.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `report.sheet-table-unknown` or `report.busy`.
 */
export async function mapReportSheet(
  actor: Actor,
  { table: at, unitId, year, through, id, ...given }: ReportSheetMappingInput,
  now: Date,
  locale: Language,
): Promise<ReportSheet> {
  const key = { unitId, year, through, id };
  const { opened, sheet, book } = await openWaiting(actor, key, now);
  const table = sheet.found.tables[at];
  const fingerprint = table?.fingerprint;
  if (!table || !fingerprint) return refuse({ code: "report.sheet-table-unknown", table: at });
  const mapping: SheetMapping = {
    ...{ use: given.use, unit: given.unit, headingsDown: given.headingsDown },
    columns: given.columns,
    rows: { ...table.mapping.rows, ...Object.fromEntries(given.rows.map(({ key: name, meaning }) => [name, meaning])) },
  };
  const province = opened.report.stewardUnitId;
  await transaction(actor, (tx) => saveMapping(tx, opened.permit, { unitId: province, fingerprint, mapping }));
  const found = await findInBook(actor, book, opened, locale);
  await transaction(actor, (tx) => saveFoundAnew(tx, id, found));
  return (await findReportSheet(readScope(actor), key, now)) ?? refuse(gone(id));
}

const gone = (id: string) => ({ code: "access.not-found", entity: "report_sheet", id }) as const;

/** A file that waits, of this person, with its tables, and the report it is of. */
async function openWaiting(actor: Actor, key: SheetKey, now: Date) {
  const opened = await openForWriting(actor, key, now);
  const sheet = await findReportSheet(readScope(actor), key, now);
  const waiting = sheet?.own && sheet.state === "READ" ? await findSheetTables(readScope(actor), key.id) : null;
  if (!sheet || !waiting || waiting.reportId !== opened.report.id) return refuse(gone(key.id));
  return { opened, sheet, book: waiting.tables as readonly BookTable[] };
}
