import { useTranslations } from "next-intl";
import type { ColumnInWords } from "@/lib/domain/intake/column-in-words";
import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { HandInForm } from "./hand-in-form";
import { sheetHref } from "./import-address";
import { ImportProgress } from "./import-progress";

type ImportPageProps = {
  /** The sheets this person may hand in, and the one that is chosen with its columns. */
  sheets: readonly ImportedSheet[];
  chosen: { readonly sheet: ImportedSheet; readonly columns: readonly ColumnInWords[] } | null;
  /** The one that was handed in or looked up, and whether its reader may undo it. */
  run: { readonly run: ImportRun; readonly undoes: boolean; readonly undoAnswer: FormAnswer } | null;
  answer: FormAnswer;
  history: ReportTable;
  reportFiles: ReportTable;
  place: { readonly page: number; readonly size: number; readonly total: number };
};

/** The one place where sheets are handed in, looked at, saved and undone, with the history of imports: plain forms throughout. */
export function ImportPage({ sheets, chosen, run, answer, history, reportFiles, place }: ImportPageProps) {
  const words = useTranslations("imports");
  const shown = run?.run.sheet ?? chosen?.sheet;
  return (
    <>
      <PageHeader title={words("title")} lead={words(sheets.length > 0 ? "lead" : "leadOfReaders")} />
      {sheets.length > 1 && (
        <nav aria-label={words("choose")} className="mb-4 flex flex-wrap gap-x-5 gap-y-2">
          {sheets.map((sheet) => (
            <AppLink
              key={sheet}
              href={sheetHref(sheet)}
              className={sheet === shown ? "font-semibold" : ""}
              aria-current={sheet === shown ? "page" : undefined}
            >
              {words(`sheets.${sheet}.name`)}
            </AppLink>
          ))}
        </nav>
      )}
      <RefusalSummary refusal={answer?.refusal ?? run?.undoAnswer?.refusal} title={words("refused")} />
      {run && <ImportProgress {...run} />}
      {chosen && run?.run.state !== "COMMITTING" && <HandInForm {...chosen} again={run !== null} answer={answer} />}
      <section className="mt-8 grid grid-cols-1 gap-3" id="history">
        <div className="flex flex-wrap items-baseline gap-4">
          <h2>{words("history.title")}</h2>
          <Downloads xlsx="/api/v1/imports.xlsx" />
        </div>
        {history.rows.length === 0 ? (
          <EmptyState title={words("history.empty")} />
        ) : (
          <ReportSheet table={history} cards />
        )}
        <Pager {...place} hrefFor={(page) => `${shown ? `${sheetHref(shown)}&` : "/imports?"}page=${page}#history`} />
      </section>
      {reportFiles.rows.length > 0 && (
        <section className="mt-8 grid grid-cols-1 gap-3" id="report-files">
          <h2>{words("reportFiles.title")}</h2>
          <p className="field-help">{words("reportFiles.lead")}</p>
          <ReportSheet table={reportFiles} cards />
        </section>
      )}
    </>
  );
}
