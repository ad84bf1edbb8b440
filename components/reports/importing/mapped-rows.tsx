import { useLocale, useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import { MAPPING_LIMITS } from "@/lib/domain/periodic-report/sheet-mapping";

type MappedRowsProps = { table: FoundTable; questionnaire: Questionnaire; form: string; typed: DraftFields };

/** Rows whose names are none of the period's, and what each means; those said before stand below, to be changed. */
export function MappedRows({ table, questionnaire, form, typed }: MappedRowsProps) {
  const words = useTranslations("reportSheets");
  const english = useLocale() === "en";
  const known = Object.entries(table.mapping.rows).map(([key]) => ({ key, label: key, likely: null }));
  const rows = [...table.unknown, ...known].slice(0, MAPPING_LIMITS.rows);
  if (rows.length === 0) return null;
  const options = (of: "content" | "output", all: readonly { code: string; vi: string; en: string }[]) =>
    all.map(({ code, vi, en }) => (
      <option key={code} value={`${of}.${code}`}>
        {english ? en : vi}
      </option>
    ));
  return (
    <section className="grid grid-cols-1 gap-2">
      <h5 className="font-semibold">{words("mapping.rows")}</h5>
      <p>{words("mapping.rowsLead")}</p>
      {rows.map(({ key, label, likely }, at) => (
        <div key={key} className="grid gap-1 sm:grid-cols-2 sm:items-center">
          <input type="hidden" name={`rows.${at}.key`} value={key} />
          <label htmlFor={`${form}-row-${at}`} className="min-w-0 break-words">
            {label}
          </label>
          <select
            name={`rows.${at}.meaning`}
            id={`${form}-row-${at}`}
            defaultValue={typed[`rows.${at}.meaning`] ?? table.mapping.rows[key] ?? likely ?? "skip"}
            className="control min-w-0"
          >
            <option value="skip">{words("rowMeanings.skip")}</option>
            <option value="total">{words("rowMeanings.total")}</option>
            <optgroup label={words("rowMeanings.contents")}>{options("content", questionnaire.contents)}</optgroup>
            <optgroup label={words("rowMeanings.indicators")}>{options("output", questionnaire.indicators)}</optgroup>
          </select>
        </div>
      ))}
    </section>
  );
}
