import { randomUUID } from "node:crypto";
import { saveReportSheet } from "@/lib/db/report-sheets";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { whyNoTable } from "@/lib/domain/intake/import-run";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import { advance } from "@/lib/domain/steps/advance";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import type { ReportBook } from "@/lib/intake/report-sheets/book";
import type { ReportKey } from "@/lib/queries/reports/find-report";
import { findReportSheet } from "@/lib/queries/reports/find-report-sheet";
import { getReport } from "@/lib/queries/reports/get-report";
import { ReadingEnded, readApart } from "../imports/read-apart";
import type { Language } from "../imports/read-figures";
import { receiveSheet, type SentFile } from "../imports/receive-sheet";
import { explainingReport } from "../reports/explaining-report";
import { absent } from "../reports/open-report";
import { findInBook } from "./find-in-book";

/**
 * Nộp tệp vào báo cáo: a workbook filled outside, or a province's own form, read in a process of its own and kept for a
 * day with what it would change. Nothing of it stands in the report before `commitReportSheet`. Gives the preview.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, or `import.file-refused` where it is no table.
 */
export async function handInReportSheet(
  actor: Actor,
  { year, through, unitId }: ReportKey,
  sent: SentFile,
  at: Date,
  locale: Language,
): Promise<ReportSheet> {
  const key = { year, through, unitId };
  const opened = await openForWriting(actor, key, at);
  const { bytes, sha256, fileName } = await receiveSheet(sent, "report");
  const { tables, problems } = await readBookApart({ name: fileName, bytes });
  const [closed = whyNoTable(problems)] = tables.length === 0 ? problems : [];
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  const id = randomUUID();
  const found = await findInBook(actor, tables, opened, locale);
  const rowCount = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  await explainingReport(() =>
    transaction(actor, (tx) => saveReportSheet(tx, opened.permit, { id, fileName, sha256, rowCount, tables }, found)),
  );
  return (
    (await findReportSheet(readScope(actor), { ...key, id }, at)) ??
    refuse({ code: "access.not-found", entity: "report_sheet", id })
  );
}

/** The report this person may write in now, with the permit. Refuses where it is not theirs or not being written. */
export async function openForWriting(actor: Actor, key: ReportKey, at: Date) {
  const view = await getReport(readScope(actor), key, at);
  const report = view?.versions.at(-1);
  if (!view || !report) return refuse(absent(key));
  const permit = authorize(actor, "report.write", report);
  advance("report.write", { state: report.state }, {}, null);
  return { view, report, permit };
}

async function readBookApart(file: IntakeFile): Promise<ReportBook> {
  try {
    return await readApart({ task: "read-report", file });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { tables: [], problems: [problemOf("reading-took-too-long")] };
  }
}
