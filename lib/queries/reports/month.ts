import { z } from "zod";
import type { ThroughMonth } from "@/lib/domain/period/period";

/** A month of a budget year, as the database gives it. */
export const month = z
  .int()
  .min(1)
  .max(12)
  .transform((number) => number as ThroughMonth);
