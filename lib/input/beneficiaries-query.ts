import { z } from "zod";
import { pageParam, searchFilter, separatorParam, sizeParam, unitFilter } from "./address-values";

/** The address of the register of beneficiaries, on its page: shape only. */
export const beneficiariesQueryInput = z.object({
  q: searchFilter,
  unitId: unitFilter,
  page: pageParam,
  size: sizeParam(50),
});

/** The address of the register as a file: all that match. */
export const beneficiariesFileInput = beneficiariesQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

/** Which establishment: by its tax code of ten or thirteen digits, or by the id of an entry that has none. */
export const beneficiaryIdInput = z.object({ id: z.string().max(60) });
