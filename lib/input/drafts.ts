import { z } from "zod";
import { DRAFT_LIMITS, DRAFTED_FORMS } from "@/lib/domain/drafts/form-draft";

/** Which draft, in an address. */
export const draftKeyInput = z.object({
  form: z.enum(DRAFTED_FORMS),
  subject: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\w.-]+$/),
});

/** A draft as saved while one types: the version read before, 0 for the first time, and every field as text. */
export const keepDraftInput = draftKeyInput.extend({
  version: z.int().min(0).max(1_000_000_000),
  fields: z
    .record(z.string().min(1).max(100), z.string().max(DRAFT_LIMITS.characters))
    .refine((fields) => Object.keys(fields).length <= DRAFT_LIMITS.fields, {
      params: { problem: "too-many", limit: String(DRAFT_LIMITS.fields) },
    }),
});

export type KeepDraftInput = z.output<typeof keepDraftInput>;
