import { useLocale, useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import { FUNDS } from "@/lib/domain/fund";
import type { ReportedMeasure } from "@/lib/domain/periodic-report/cell";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { CELL } from "../../imports/small-table";
import { Scrolled } from "../../ui/scrolled";

type MappedColumnsProps = { table: FoundTable; measures: readonly ReportedMeasure[]; form: string; typed: DraftFields };

/** The first rows of a table, and over each column what it is. */
export function MappedColumns({ table, measures, form, typed }: MappedColumnsProps) {
  const words = useTranslations("reportSheets.mapping");
  const { headings, mapping, first } = table;
  return (
    <section className="grid grid-cols-1 gap-2">
      <h5 className="font-semibold">{words("columns")}</h5>
      <Scrolled label={words("first")}>
        <table className="text-sm">
          <caption className="sr-only">{words("first")}</caption>
          <thead>
            <tr>
              <th scope="col" className={CELL}>
                {words("row")}
              </th>
              {headings.map((heading, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <th key={at} scope="col" className={`${CELL} min-w-40 max-w-56 font-normal`}>
                  <span className="block">{words("column", { letters: lettersOf(at) })}</span>
                  <MeaningSelect
                    name={`columns.${at}.is`}
                    id={`${form}-column-${at}`}
                    label={words("columnNamed", { letters: lettersOf(at), heading: heading || "–" })}
                    chosen={typed[`columns.${at}.is`] ?? mapping.columns[at] ?? "none"}
                    measures={measures}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={`${CELL} number font-normal`}>
                  {row}
                </th>
                {headings.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                  <td key={at} className={`${CELL} max-w-56`}>
                    {cells[at] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}

type MeaningSelectProps = {
  name: string;
  id: string;
  label: string;
  chosen: string;
  measures: readonly ReportedMeasure[];
};

function MeaningSelect({ name, id, label, chosen, measures }: MeaningSelectProps) {
  const words = useTranslations("reportSheets.meanings");
  const reports = useTranslations("reports.measures");
  const locale = localeOf(useLocale());
  return (
    <select name={name} id={id} aria-label={label} defaultValue={chosen} className="control">
      {(["none", "name", "code"] as const).map((meaning) => (
        <option key={meaning} value={meaning}>
          {words(meaning)}
        </option>
      ))}
      {FUNDS.map((fund) => (
        <optgroup key={fund} label={columnName(fund, locale)}>
          {measures.map((measure) => (
            <option key={measure} value={`${fund}.${measure}`}>
              {`${columnName(fund, locale)} – ${reports(measure)}`}
            </option>
          ))}
          <option value={`${fund}.outputs`}>{words("outputs", { fund: columnName(fund, locale) })}</option>
        </optgroup>
      ))}
    </select>
  );
}

function lettersOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : lettersOf(Math.floor(at / 26) - 1) + lettersOf(at % 26);
}
