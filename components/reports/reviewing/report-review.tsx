import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { amountKey, type CellKey, cellKey, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import type { FormAnswer } from "../../forms/form-answer";
import { Vietnamese } from "../../ui/vietnamese";
import { cellsBeside } from "../beside/cell-beside";
import type { ReportTables } from "../report-reading";
import { RemarkField } from "./remark-field";
import { ReviewTable } from "./review-table";

type ReportReviewProps = {
  view: ReportView;
  report: ReportVersion;
  tables: ReportTables;
  unit: MoneyUnit;
  cells: readonly (readonly [key: string, name: string])[];
  answer: FormAnswer;
};

/** A report as the Ministry reviews it: as it is read, and each cell and passage can be remarked on where it stands. */
export function ReportReview({ view, report, tables, unit, cells, answer }: ReportReviewProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const places = { answer, cells: new Map(cells.map(([key, name], at) => [key, { at, name }] as const)) };
  const besides = cellsBeside(view, report, unit, locale);
  const past = (cell: CellKey | null) => (cell === null ? null : (besides.get(cell)?.past ?? null));
  return (
    <>
      <ReviewTable {...{ table: tables.amounts, unit, places, past }} cellAt={amountAt} />
      <ReviewTable {...{ table: tables.allOutputs, unit, places, past }} cellAt={outputAt} />
      {view.context.questionnaire.sections.map((section) => (
        <section key={section} className="record-part">
          <h2>{words(`sections.${section}`)}</h2>
          <p className="pre max-w-prose">
            {report.texts.has(section) ? (
              <Vietnamese>{report.texts.get(section) ?? ""}</Vietnamese>
            ) : (
              words("cell.empty")
            )}
          </p>
          <RemarkField cell={`text.${section}`} places={places} />
        </section>
      ))}
    </>
  );
}

/** Columns are called by fund and measure; the row of totals has no name. */
function amountAt(row: string, column: string): CellKey | null {
  const fund = FUNDS.find((one) => column.startsWith(`${one}-`));
  const measure = REPORTED_MEASURES.find((one) => column.endsWith(`-${one}`));
  return fund && measure ? amountKey(fund, measure, row || null) : null;
}

function outputAt(row: string, column: string): CellKey | null {
  const fund = FUNDS.find((one) => one === column);
  return fund && row !== "" ? cellKey({ of: "output", fund, indicator: row }) : null;
}
