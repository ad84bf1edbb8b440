import { type AnySheet, isSheetName, SHEETS, type SheetName } from "@/lib/intake/sheets";
import { writeCsvTemplate, writeTemplate } from "@/lib/intake/write-template";
import type { Language } from "./read-figures";

/** Whether a sheet of this name can be imported (contract §5). */
export function isImportedSheet(name: string): name is SheetName {
  return isSheetName(name);
}

/** An empty file to fill in for a sheet, as a workbook or as CSV, headed in a language; null when there is no such sheet. */
export async function makeTemplate(sheet: string, format: "xlsx" | "csv", locale: Language): Promise<Buffer | null> {
  if (!isSheetName(sheet)) return null;
  const definition: AnySheet = SHEETS[sheet];
  return format === "csv" ? writeCsvTemplate(definition, locale) : writeTemplate(definition, locale);
}
