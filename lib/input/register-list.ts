import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { unitParam, yearParam } from "./address-values";

/** The address of a province's list to be registered: whose, for which year, out of which fund. */
export const registerListInput = z.object({ unitId: unitParam, year: yearParam, fund: z.enum(FUNDS) });
