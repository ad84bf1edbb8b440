import type { ColumnInWords } from "@/lib/domain/intake/column-in-words";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { type AnySheet, SHEETS } from "@/lib/intake/sheets";
import type { Language } from "./read-figures";

/** The columns of a sheet as a page explains them, from the list that the template and the reader are made of. */
export function columnsInWords(sheet: ImportedSheet, locale: Language): readonly ColumnInWords[] {
  const { columns }: AnySheet = SHEETS[sheet];
  return columns.map(({ headingVi, headingEn, presence, helpVi, helpEn, example }) => ({
    heading: locale === "vi" ? headingVi : headingEn,
    required: presence === "required",
    help: locale === "vi" ? helpVi : helpEn,
    example,
  }));
}
