import { z } from "zod";
import { type AcceptancesQuery, SETTLEMENT_STANDS } from "@/lib/domain/project/acceptance-query";
import {
  choiceFilter,
  fundFilter,
  monthFilter,
  pageParam,
  separatorParam,
  sizeParam,
  unitFilter,
  yearFilter,
} from "./address-values";

/** The address of the list of acceptances, on the page and in the API. */
export const acceptancesQueryInput = z.object({
  year: yearFilter,
  fund: fundFilter,
  unitId: unitFilter,
  month: monthFilter,
  through: monthFilter,
  settlement: choiceFilter(SETTLEMENT_STANDS),
  page: pageParam,
  size: sizeParam(50),
}) satisfies z.ZodType<AcceptancesQuery>;

/** The same as a file: all that match, so neither page nor size. */
export const acceptancesFileInput = acceptancesQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });
