import { PUBLISHED_FIGURES } from "@/lib/intake/published-figures/columns";
import { writeCsvTemplate, writeTemplate } from "@/lib/intake/write-template";
import type { Language } from "./read-figures";

/** Whether a sheet of this name can be imported (contract §5). */
export function isImportedSheet(name: string): boolean {
  return name === PUBLISHED_FIGURES.name;
}

/** An empty file to fill in for a sheet, as a workbook or as CSV, headed in a language; null when there is no such sheet. */
export async function makeTemplate(sheet: string, format: "xlsx" | "csv", locale: Language): Promise<Buffer | null> {
  if (!isImportedSheet(sheet)) return null;
  return format === "csv" ? writeCsvTemplate(PUBLISHED_FIGURES, locale) : writeTemplate(PUBLISHED_FIGURES, locale);
}
