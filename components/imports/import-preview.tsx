import { useLocale, useTranslations } from "next-intl";
import type { ImportPreview } from "@/lib/domain/intake/import-run";
import { previewCell } from "@/lib/format/intake/preview-cell";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { CELL, SmallTable } from "./small-table";

/** The first rows of a sheet as the portal read them. */
export function ImportPreviewTable({ preview, rows }: { preview: ImportPreview; rows: number }) {
  const words = useTranslations("imports");
  const locale = localeOf(useLocale());
  const counts = { shown: formatCount(preview.rows.length, locale), rows: formatCount(rows, locale) };
  return (
    <details open>
      <summary>{words("asRead", counts)}</summary>
      <SmallTable label={words("asRead", counts)} heads={preview.columns.map((column) => words(`preview.${column}`))}>
        {preview.rows.map((row) => (
          <tr key={row.join("\n")}>
            {preview.columns.map((column, at) => (
              <td key={column} className={CELL}>
                {previewCell(column, row[at] ?? "", locale)}
              </td>
            ))}
          </tr>
        ))}
      </SmallTable>
    </details>
  );
}
