import { z } from "zod";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { monthFilter, separatorParam, yearFilter } from "./address-values";

/** The year that is forecast, and the month it is forecast after; nothing is the running year and its last full month. */
export const forecastQueryInput = z.object({
  year: yearFilter,
  through: monthFilter.transform((month) => month as ThroughMonth | null),
});

export const forecastFileInput = forecastQueryInput.extend({ separator: separatorParam });
