import { z } from "zod";
import { IMPORT_STATES, KEPT_SHEETS } from "@/lib/domain/intake/import-run";
import { choiceFilter, given, pageParam, separatorParam, sizeParam, unitFilter } from "./address-values";

/** The list of imports: of one sheet, one province, one state, or all. */
export const importsQueryInput = z.object({
  sheet: choiceFilter(KEPT_SHEETS),
  unitId: unitFilter,
  state: choiceFilter(IMPORT_STATES),
  page: pageParam,
  size: sizeParam(50),
});

/** The same as a file: all that match. */
export const importsFileInput = importsQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

/** The page of imports: the sheet to hand in, the one that was handed in, if any, and the page of the history. */
export const importsPageInput = z.object({
  sheet: choiceFilter(KEPT_SHEETS),
  id: given(z.uuid()),
  page: pageParam,
  size: sizeParam(20),
});
