import { z } from "zod";
import { LONG_FORM } from "@/lib/domain/drafts/form-draft";
import { draftKeyInput, keepDraftInput } from "@/lib/input/drafts";
import { json, read, write } from "./define";

const path = "/api/v1/drafts/{form}/{subject}";
const problemOfField = z.object({ path: z.string(), code: z.string(), message: z.string() });
const draft = z
  .object({
    version: z.int(),
    fields: z.record(z.string(), z.string()),
    refusal: z.object({ detail: z.string(), errors: z.array(problemOfField) }).nullable(),
    savedAt: z.string(),
  })
  .meta({ id: "Draft" });
const forgotten = z.object({ form: z.string(), subject: z.string() }).meta({ id: "ForgottenDraft" });

export const readOneDraft = read({
  path,
  who: "signed-in",
  tag: "drafts",
  input: draftKeyInput,
  summary: "What one's own account typed last into a form",
  reply: json("The draft", draft),
});

export const writeDraft = {
  ...write({
    path,
    who: "signed-in",
    tag: "drafts",
    input: keepDraftInput,
    mostFields: LONG_FORM,
    bodies: ["application/json"],
    summary: "Keeps what is typed so far; a stale version is 409 with both texts, `current` and `given`",
    reply: json("The draft with its new version", draft),
  }),
  method: "PUT",
} as const;

export const removeDraft = {
  ...write({
    path,
    who: "signed-in",
    tag: "drafts",
    input: draftKeyInput,
    bodies: [],
    summary: "Forgets a draft",
    reply: json("Which draft was forgotten", forgotten),
  }),
  method: "DELETE",
} as const;

export const discardDraftOfForm = write({
  path: `${path}/discard`,
  who: "signed-in",
  tag: "drafts",
  input: draftKeyInput,
  summary: "The same for a plain form, which goes back to its page",
  reply: json("Which draft was forgotten", forgotten),
});
