import { z } from "zod";
import { RISKS, type RiskQuery } from "@/lib/domain/risk/risk";
import {
  choiceFilter,
  fundFilter,
  pageParam,
  separatorParam,
  sizeParam,
  unitFilter,
  yearFilter,
} from "./address-values";

/** The address of the money at risk, on the page and in the API. */
export const risksQueryInput = z.object({
  risk: choiceFilter(RISKS),
  unitId: unitFilter,
  fund: fundFilter,
  year: yearFilter,
  page: pageParam,
  size: sizeParam(50),
}) satisfies z.ZodType<RiskQuery>;

/** The same as a file: all that match, so neither page nor size. */
export const risksFileInput = risksQueryInput.omit({ page: true, size: true }).extend({ separator: separatorParam });
