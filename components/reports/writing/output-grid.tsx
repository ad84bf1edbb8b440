import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import { cellKey } from "@/lib/domain/periodic-report/cell";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { PeriodicReport } from "@/lib/domain/periodic-report/report";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatCount } from "@/lib/format/number";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import type { FormAnswer } from "../../forms/form-answer";
import type { CellsBeside } from "../beside/cell-beside";
import { CellInput } from "./cell-inputs";
import type { CellMark } from "./cell-marks";
import { countReading, keptText } from "./kept-text";
import { clauseOf } from "./named-answer";

type OutputGridProps = {
  report: PeriodicReport;
  questionnaire: Questionnaire;
  names: CodeNames;
  /** Place of its first cell among the form's. */
  from: number;
  answer: FormAnswer;
  marks: ReadonlyMap<string, CellMark>;
  besides: CellsBeside;
};

/** Kết quả, sản phẩm: indicators down, funds across. */
export function OutputGrid({
  report,
  questionnaire: { indicators },
  names,
  from,
  answer,
  marks,
  besides,
}: OutputGridProps) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  return (
    <div className="overflow-x-auto">
      <table className="typed-grid report-grid max-w-3xl" data-grid>
        <thead>
          <tr>
            <th scope="col">{words("indicator")}</th>
            {FUNDS.map((fund) => (
              <th key={fund} scope="col">
                {columnName(fund, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ code, unit }, row) => (
            <tr key={code}>
              <th scope="row">
                {names.get(code)} <span className="font-normal text-muted">({unit[locale]})</span>
              </th>
              {FUNDS.map((fund, column) => {
                const cell = cellKey({ of: "output", fund, indicator: code });
                const at = from + row * FUNDS.length + column;
                const stands = report.values.get(cell) ?? null;
                return (
                  <CellInput
                    key={cell}
                    {...{ at, cell, row, column, kind: "count", label: cellName(cell, locale, names) }}
                    mark={marks.get(cell)}
                    beside={besides.get(cell)}
                    seen={stands?.toString() ?? null}
                    text={keptText(
                      answer,
                      `cells.${at}`,
                      stands === null ? "" : formatCount(stands, locale),
                      countReading,
                    )}
                    error={clauseOf(answer, `cells.${at}.value`)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
