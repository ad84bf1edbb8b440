import { useLocale, useTranslations } from "next-intl";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { importHref, reportApi, reportHref } from "../report-address";
import { SheetFound } from "./sheet-found";
import { SheetHistory } from "./sheet-history";

type ImportPageProps = {
  view: ReportView;
  report: ReportVersion;
  writes: boolean;
  sheet: ReportSheet | null;
  /** What the province is called whose report that file was printed for. */
  printedFor: string | null;
  history: readonly ReportSheet[];
  names: CodeNames;
  outcome: string | null;
  answer: FormAnswer;
};

/** Where a file is handed in for a report, seen as it was read, mapped, and written: plain forms throughout. */
export function ReportImportPage(props: ImportPageProps) {
  const { view, report, writes, sheet, printedFor, history, names, outcome, answer } = props;
  const words = useTranslations("reportSheets");
  const reports = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { year, through, unitId } = report;
  const api = reportApi(year, through, unitId);
  const title = reports("of", { period: formatPeriod(year, through, locale), unit: view.unitName });
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: reports("title"), href: `/reports?year=${year}` },
          { label: title, href: reportHref(year, through, unitId) },
          { label: words("link"), href: importHref(year, through, unitId) },
        ]}
        lead={words("lead")}
      />
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {outcome === "mapped" && <Notice kind="done">{words("mapped")}</Notice>}
      {sheet && (
        <SheetFound {...{ view, report, sheet, printedFor, names, writes, api }} typed={answer?.values ?? {}} />
      )}
      {writes ? (
        <form method="post" encType="multipart/form-data" action={`${api}/sheets`} className="mt-6 grid max-w-xl gap-4">
          <Field name="file" label={words("file")} help={words("help")} error={errorOf(answer, "file")}>
            {(control) => <input type="file" {...control} accept=".xlsx,.csv" required />}
          </Field>
          <div className="flex flex-wrap items-center gap-4">
            <Button kind={sheet ? "plain" : "main"}>{words(sheet ? "sendOther" : "send")}</Button>
            <a href={`${api}/report.xlsx`}>{words("template")}</a>
          </div>
        </form>
      ) : (
        <Notice>{words("notNow", { state: reports(`states.${report.state}`) })}</Notice>
      )}
      <SheetHistory sheets={history} page={(id) => importHref(year, through, unitId, id)} />
    </>
  );
}
