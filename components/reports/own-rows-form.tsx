import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { reportApi } from "./report-address";

/** Empty rows below those that are filled. */
const MORE = 4;
const MOST = 40;
const AMOUNTS = [
  ["plan", "PLAN"],
  ["actual", "ACTUAL"],
  ["estimate", "ESTIMATE"],
] as const;

/** Số liệu riêng: what a province counts beside, row by row, in đồng; sent whole. */
export function OwnRowsForm({ report, answer }: { report: ReportVersion; answer: FormAnswer }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const shown = Math.min(MOST, report.ownRows.length + MORE);
  return (
    <form
      method="post"
      action={`${reportApi(report.year, report.through, report.unitId)}/own-rows`}
      className="record-part grid gap-3 *:min-w-0"
    >
      <h2>{words("ownRows")}</h2>
      <p className="field-help">{words("ownRowsLead")}</p>
      <input type="hidden" name="version" value={report.revision} />
      <div className="overflow-x-auto">
        <table className="typed-grid report-grid">
          <thead>
            <tr>
              <th scope="col">{words("ownLabel")}</th>
              <th scope="col">{words("fund")}</th>
              {AMOUNTS.map(([key, measure]) => (
                <th key={key} scope="col">
                  {words(`measures.${measure}`)}
                </th>
              ))}
              <th scope="col">{words("ownNote")}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: shown }, (_, at) => {
              const row = report.ownRows[at];
              const name = (field: string) => `rows.${at}.${field}`;
              const start = (field: string, stands: string) => (answer ? (answer.values[name(field)] ?? "") : stands);
              const control = (field: string, label: string, stands: string, most: number) => (
                <input
                  {...{ name: name(field), maxLength: most, autoComplete: "off", defaultValue: start(field, stands) }}
                  aria-label={`${label} ${at + 1}`}
                  aria-invalid={errorOf(answer, name(field)) !== undefined}
                />
              );
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
                <tr key={at}>
                  <td>{control("label", words("ownLabel"), row?.label ?? "", 200)}</td>
                  <td>
                    <select
                      name={name("fund")}
                      aria-label={`${words("fund")} ${at + 1}`}
                      defaultValue={start("fund", row?.fund ?? "")}
                    >
                      <option value="">–</option>
                      {FUNDS.map((fund) => (
                        <option key={fund} value={fund}>
                          {columnName(fund, locale)}
                        </option>
                      ))}
                    </select>
                  </td>
                  {AMOUNTS.map(([key, measure]) => {
                    const stands = row?.[key] ?? null;
                    const text = stands === null ? "" : formatMoney(stands, "dong", locale);
                    return (
                      <td key={key} className="number">
                        {control(key, words(`measures.${measure}`), text, 60)}
                      </td>
                    );
                  })}
                  <td>{control("note", words("ownNote"), row?.note ?? "", 500)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div>
        <Button>{words("saveOwn")}</Button>
      </div>
    </form>
  );
}
