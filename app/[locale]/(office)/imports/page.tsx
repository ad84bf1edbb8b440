import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ImportPage } from "@/components/imports/import-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { columnsInWords } from "@/lib/commands/imports/sheet-columns";
import { importListTable } from "@/lib/documents/lists/import-list-table";
import { reportFilesTable } from "@/lib/documents/lists/report-files-table";
import { mayUndoImport, sheetsToImport } from "@/lib/domain/access/import-rules";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newImportSubject } from "@/lib/domain/drafts/subjects";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import { vietnamDay } from "@/lib/domain/period/period";
import { namedPreview } from "@/lib/format/intake/named-preview";
import { localeOf } from "@/lib/format/locale";
import { importsPageInput } from "@/lib/input/import-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { findImport } from "@/lib/queries/imports/find-import";
import { listImports } from "@/lib/queries/imports/list-imports";
import { decisionNames } from "@/lib/queries/plans/decision-names";
import { listReportFiles } from "@/lib/queries/reports/list-report-files";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

/** Nhập dữ liệu từ tệp: every sheet this person may hand in, one that was handed in, and the history. */
export default async function Imports({ searchParams }: PageProps<"/[locale]/imports">) {
  const actor = await whoWorks("/imports");
  if (!can(actor, "import.read", "national")) notFound();
  const { id, sheet: wanted, page, size } = parseLeniently(importsPageInput, await searchParams).value;
  const [scope, locale, now] = [readScope(actor), localeOf(await getLocale()), new Date()];
  const year = Number(vietnamDay(now).slice(0, 4));
  const run = id === null ? null : await findImport(scope, id, now);
  if (id !== null && !run) notFound();
  const sheets = sheetsToImport(actor);
  const sheet = sheets.find((one) => one === (run?.sheet ?? wanted)) ?? (run ? undefined : sheets[0]);
  const [sent, ofRun, list, reportFiles, { names }] = await Promise.all([
    sheet ? takeFormAnswer(actor, ["import"], newImportSubject(sheet)) : null,
    id === null ? null : takeFormAnswer(actor, ["import", "import.undo"], id),
    listImports(scope, { sheet: null, unitId: null, state: null, page, size }, now),
    listReportFiles(scope),
    decisionNames(year),
  ]);
  const shown = (one: ImportRun) => ({
    ...one,
    preview: one.preview && namedPreview(one.preview, { names, year, locale }),
  });
  return (
    <ImportPage
      sheets={sheets}
      chosen={sheet ? { sheet, columns: columnsInWords(sheet, locale) } : null}
      run={run && { run: shown(run), undoes: mayUndoImport(actor, run), undoAnswer: answerOf(ofRun?.draft ?? null) }}
      answer={answerOf(sent?.draft ?? null)}
      history={importListTable(list.items, (unitId) => names.unitToday(unitId).name, locale)}
      reportFiles={reportFilesTable(reportFiles, (unitId, year) => names.unit(unitId, year).name, locale)}
      place={list}
    />
  );
}
