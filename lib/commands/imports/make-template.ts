import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { writeCsvTemplate, writeTemplate } from "@/lib/intake/write-template";

/** Whether a sheet of this name can be imported (contract §5). */
export function isImportedSheet(name: string): boolean {
  return name === PUBLISHED_FIGURES.name;
}

/** An empty file to fill in for a sheet, as a workbook or as CSV; null when there is no such sheet. */
export async function makeTemplate(sheet: string, format: "xlsx" | "csv"): Promise<Buffer | null> {
  if (!isImportedSheet(sheet)) return null;
  return format === "csv" ? writeCsvTemplate(PUBLISHED_FIGURES) : writeTemplate(PUBLISHED_FIGURES);
}
