import { z } from "zod";

/** One job of the queue, by its number. */
export const jobInput = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/** The queue as a whole. */
export const jobsQueryInput = z.object({});
