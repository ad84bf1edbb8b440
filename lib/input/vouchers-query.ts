import { z } from "zod";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { VOUCHER_SORTS, type VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import {
  choiceFilter,
  contentFilter,
  fundFilter,
  given,
  layoutFilter,
  monthFilter,
  pageParam,
  regionFilter,
  searchFilter,
  separatorParam,
  sizeParam,
  unitFilter,
  yearFilter,
} from "./address-values";

/** Days before 1900 are typing errors. */
const dayFilter = given(z.iso.date().regex(/^(19|20)/));
const codeFilter = given(
  z
    .string()
    .max(60)
    .regex(/^\P{Cc}*$/u),
);

/** The address of a list of vouchers, on the page and in the API: shape only. */
export const vouchersQueryInput = z.object({
  q: searchFilter,
  project: codeFilter,
  unitId: unitFilter,
  region: regionFilter,
  layout: layoutFilter,
  month: monthFilter,
  through: monthFilter,
  content: contentFilter,
  fund: fundFilter,
  year: yearFilter,
  kind: choiceFilter(VOUCHER_KINDS),
  from: dayFilter,
  to: dayFilter,
  sort: choiceFilter(VOUCHER_SORTS).transform((sort) => sort ?? ("-paidOn" as const)),
  page: pageParam,
  size: sizeParam(50),
}) satisfies z.ZodType<VoucherQuery>;

/** The address of a list of vouchers as a file: all that match, so neither page nor size. */
export const vouchersFileInput = vouchersQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

/** A voucher's id in an address; any text that is not one names none. */
export const voucherIdInput = z.object({ id: z.string().max(100) });
