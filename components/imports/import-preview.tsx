import { useLocale, useTranslations } from "next-intl";
import type { ImportPreview } from "@/lib/domain/intake/import-run";
import { previewCell } from "@/lib/format/intake/preview-cell";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { CELL } from "./import-problems";

/** The first rows of a sheet as the portal read them. */
export function ImportPreviewTable({ preview, rows }: { preview: ImportPreview; rows: number }) {
  const words = useTranslations("imports");
  const locale = localeOf(useLocale());
  const counts = { shown: formatCount(preview.rows.length, locale), rows: formatCount(rows, locale) };
  return (
    <details open>
      <summary>{words("asRead", counts)}</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr>
              {preview.columns.map((column) => (
                <th key={column} scope="col" className={CELL}>
                  {words(`preview.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <tr key={row.join("\n")}>
                {preview.columns.map((column, at) => (
                  <td key={column} className={CELL}>
                    {previewCell(column, row[at] ?? "", locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
