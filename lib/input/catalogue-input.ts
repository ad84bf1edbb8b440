import { z } from "zod";

/** The query string of `GET /api/v1/catalogue`: the day whose catalogue is asked for; today unless given. */
export const catalogueInput = z.strictObject({
  on: z.iso
    .date()
    .regex(/^(19|20)/)
    .optional()
    .meta({ description: "YYYY-MM-DD; today unless given" }),
});
