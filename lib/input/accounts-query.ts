import { z } from "zod";

/** The list of accounts: what is looked for in names and e-mails, and which page. */
export const accountsQueryInput = z.object({
  q: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .trim()
    .default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The id in an account's address; any text may be asked for. */
export const accountIdInput = z.object({ id: z.string().max(100) });
