import { z } from "zod";
import { fundFilter, pageParam, unitFilter, yearParam } from "./address-values";
import { moneyUnitFilter } from "./money-unit";

/** The year in the address of a budget year's plan. */
export const planYearInput = z.object({ year: yearParam });

/** Filters of a budget year's documents. */
export const planFilterInput = z.object({ fund: fundFilter, unitId: unitFilter, in: moneyUnitFilter });

/** The id of a decision or a release in its address. */
export const documentIdInput = z.object({ id: z.uuid() });

/** Page of a document's lines. */
export const documentPageInput = z.object({ page: pageParam });
