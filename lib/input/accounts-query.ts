import { z } from "zod";
import { separatorParam } from "./address-values";

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

/** The address of the accounts as a file: all that match. */
export const accountsFileInput = accountsQueryInput.omit({ page: true }).extend({ separator: separatorParam });

/** The id in an account's address; any text may be asked for. */
export const accountIdInput = z.object({ id: z.string().max(100) });
