import { useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import type { FoundTable } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import { MAPPING_LIMITS, SHEET_UNITS } from "@/lib/domain/periodic-report/sheet-mapping";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { MappedColumns } from "./mapped-columns";
import { MappedRows } from "./mapped-rows";

type MappingFormProps = { view: ReportView; table: FoundTable; at: number; typed: DraftFields; action: string };

/** Says what each column and each unknown row of a table is, in which unit, and which row holds its headings. */
export function MappingForm({ view, table, at, typed, action }: MappingFormProps) {
  const words = useTranslations("reportSheets.mapping");
  const units = useTranslations("reportSheets.units");
  const form = `table-${at}`;
  const { mapping, headingRow } = table;
  const heads = table.first.filter(({ row }) => Math.abs(row - headingRow) <= MAPPING_LIMITS.down);
  return (
    <form method="post" action={action} className="grid grid-cols-1 gap-4 border-l-2 border-line pl-3">
      <h4 className="font-semibold">{words("title", { sheet: table.sheet })}</h4>
      <p>{words("lead")}</p>
      <input type="hidden" name="table" value={at} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field name="use" form={form} label={words("use")}>
          {(control) => (
            <select {...control} defaultValue={typed.use ?? (mapping.use ? "yes" : "no")}>
              <option value="yes">{words("useYes")}</option>
              <option value="no">{words("useNo")}</option>
            </select>
          )}
        </Field>
        <Field name="unit" form={form} label={words("unit")}>
          {(control) => (
            <select {...control} defaultValue={typed.unit ?? mapping.unit}>
              {SHEET_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {units(unit)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="headingsDown" form={form} label={words("headingRow")}>
          {(control) => (
            <select {...control} defaultValue={typed.headingsDown ?? String(mapping.headingsDown)}>
              {heads.map(({ row }) => (
                <option key={row} value={String(row - headingRow)}>
                  {words("rowNumber", { row: String(row) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <MappedColumns table={table} measures={view.context.questionnaire.measures} {...{ form, typed }} />
      <MappedRows table={table} questionnaire={view.context.questionnaire} {...{ form, typed }} />
      <div>
        <Button kind="main">{words("save")}</Button>
      </div>
    </form>
  );
}
