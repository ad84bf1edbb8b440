import { z } from "zod";
import { choiceFilter, contentFilter, given, pageParam, searchFilter, sizeParam } from "./address-values";
import { plainAmount } from "./money";

/** The address of the form for a voucher: what to choose from, then the contract chosen. */
export const newVoucherInput = z.object({
  q: searchFilter,
  which: choiceFilter(["left", "overdue", "timely"]).transform((which) => which ?? ("left" as const)),
  project: given(
    z
      .string()
      .min(1)
      .max(60)
      .regex(/^\P{Cc}*$/u),
  ),
  contract: given(z.uuid()),
  content: contentFilter,
  /** An amount offered in place of one that went beyond a limit. */
  amount: given(plainAmount),
  /** A reversed voucher that is recorded again. */
  corrects: given(z.uuid()),
  page: pageParam,
  size: sizeParam(20),
});
