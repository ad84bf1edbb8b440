import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { amountKey } from "@/lib/domain/periodic-report/cell";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { PeriodicReport } from "@/lib/domain/periodic-report/report";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { moneyUnitName } from "@/lib/format/money";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { exactInUnit } from "@/lib/format/reports/exact-in-unit";
import type { FormAnswer } from "../../forms/form-answer";
import type { CellsBeside } from "../beside/cell-beside";
import { CellInput } from "./cell-inputs";
import type { CellMark } from "./cell-marks";
import { amountReading, keptText } from "./kept-text";
import { clauseOf } from "./named-answer";

type AmountGridProps = {
  report: PeriodicReport;
  questionnaire: Questionnaire;
  unit: MoneyUnit;
  names: CodeNames;
  answer: FormAnswer;
  marks: ReadonlyMap<string, CellMark>;
  besides: CellsBeside;
};

/** Kinh phí: contents down, funds and measures across, totals first, to type in or paste into. */
export function AmountGrid({ report, questionnaire, unit, names, answer, marks, besides }: AmountGridProps) {
  const words = useTranslations("reports");
  const table = useTranslations("layout.table");
  const locale = localeOf(useLocale());
  const { contents, measures } = questionnaire;
  const columns = FUNDS.flatMap((fund) => measures.map((measure) => ({ fund, measure })));
  const rows = [null, ...contents.map(({ code }) => code)];
  return (
    <>
      <p className="sheet-unit mt-0">{table("unitLine", { unit: moneyUnitName(unit, locale) })}</p>
      <div className="overflow-x-auto">
        <table className="typed-grid report-grid" data-grid>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words("content")}
              </th>
              {FUNDS.map((fund) => (
                <th key={fund} scope="colgroup" colSpan={measures.length}>
                  {columnName(fund, locale)}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ fund, measure }) => (
                <th key={fund + measure} scope="col">
                  {words(`measures.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((content, row) => (
              <tr key={content ?? "total"} className={content === null ? "total" : undefined}>
                <th scope="row">{content === null ? words("total") : names.get(content)}</th>
                {columns.map(({ fund, measure }, column) => {
                  const cell = amountKey(fund, measure, content);
                  const at = row * columns.length + column;
                  const stands = report.values.get(cell) ?? null;
                  const text = stands === null ? "" : exactInUnit(stands, unit, locale);
                  return (
                    <CellInput
                      key={cell}
                      {...{ at, cell, row, column, kind: "amount", label: cellName(cell, locale, names) }}
                      mark={marks.get(cell)}
                      beside={besides.get(cell)}
                      seen={stands?.toString() ?? null}
                      text={keptText(answer, `cells.${at}`, text, amountReading(unit))}
                      error={clauseOf(answer, `cells.${at}.value`)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
