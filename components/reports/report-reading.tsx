import { useTranslations } from "next-intl";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { RecordSheet } from "../report/record-sheet";
import { Vietnamese } from "../ui/vietnamese";

/** The tables of one version of a report. */
export type ReportTables = {
  readonly amounts: ReportTable;
  readonly outputs: ReportTable;
  /** The same with every indicator that is asked. */
  readonly allOutputs: ReportTable;
  readonly own: ReportTable;
  readonly past: ReportTable;
  readonly corrections: readonly ReportTable[];
};

type ReportReadingProps = { view: ReportView; report: ReportVersion; tables: ReportTables; unit: MoneyUnit };

/** A report as it is read: its tables beside the records, then its text. */
export function ReportReading({ view, report, tables, unit }: ReportReadingProps) {
  const words = useTranslations("reports");
  return (
    <>
      <RecordSheet table={tables.amounts} unit={unit} />
      {tables.outputs.rows.length > 0 && <RecordSheet table={tables.outputs} />}
      {view.context.questionnaire.sections.map((section) => {
        const body = report.texts.get(section);
        return (
          body && (
            <section key={section} className="record-part">
              <h2>{words(`sections.${section}`)}</h2>
              <p className="pre max-w-prose">
                <Vietnamese>{body}</Vietnamese>
              </p>
            </section>
          )
        );
      })}
    </>
  );
}
