import type { ImportPreview, PreviewColumn } from "@/lib/domain/intake/import-run";
import type { Names } from "@/lib/domain/names";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { Locale } from "../locale";
import { columnName } from "../measure-names";

/** The same first rows with what codes stand for: provinces, contents and funds by their names, as people check them. */
export function namedPreview(
  { columns, rows }: ImportPreview,
  { names, year, locale }: { readonly names: Names; readonly year: BudgetYear; readonly locale: Locale },
): ImportPreview {
  const named = (column: PreviewColumn | undefined, value: string) => {
    switch (column) {
      case "of":
      case "unit":
        return names.unitToday(value).name;
      case "content":
        return names.content(value, year)[locale];
      case "fund":
        return value === "KCQG" || value === "KCDP" ? columnName(value, locale) : value;
      default:
        return value;
    }
  };
  return { columns, rows: rows.map((row) => row.map((value, at) => named(columns[at], value))) };
}
