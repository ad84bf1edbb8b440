import { z } from "zod";

/** Which legal documents: those whose number or title holds a text. */
export const legalDocumentsQueryInput = z.strictObject({ q: z.string().max(100).default("") });

/** One legal document by its id. */
export const legalDocumentInput = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,100}$/) });
