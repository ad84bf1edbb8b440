import { z } from "zod";
import { choiceFilter, contentFilter, given, pageParam, searchFilter, sizeParam } from "./address-values";

/** The address of the form for a voucher: what to choose from, then the contract chosen. */
export const newVoucherInput = z.object({
  q: searchFilter,
  which: choiceFilter(["left", "overdue"]).transform((which) => which ?? ("left" as const)),
  project: given(
    z
      .string()
      .min(1)
      .max(60)
      .regex(/^\P{Cc}*$/u),
  ),
  contract: given(z.uuid()),
  content: contentFilter,
  page: pageParam,
  size: sizeParam(20),
});
