import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { draftKeyInput, keepDraftInput } from "@/lib/input/drafts";
import { answers, SESSION } from "./parts";

const fields = z.record(z.string(), z.string());
const draft = z
  .object({
    version: z.int(),
    fields,
    refusal: z.looseObject({ detail: z.string() }).nullable(),
    savedAt: z.string(),
  })
  .meta({ id: "Draft" });
const gone = z.null();
const JSON_BODY = { "application/json": { schema: keepDraftInput.omit({ form: true, subject: true }) } };

export const draftPaths: ZodOpenApiPathsObject = {
  "/api/v1/drafts/{form}/{subject}": {
    get: {
      summary: "What one's own account typed last into a form",
      tags: ["drafts"],
      security: SESSION,
      requestParams: { path: draftKeyInput },
      responses: answers({ description: "The draft", schema: draft }, 401, 404, 422, 503),
    },
    put: {
      summary: "Keeps what is typed so far; a stale version is 409 with both texts, `current` and `given`",
      tags: ["drafts"],
      security: SESSION,
      requestParams: { path: draftKeyInput },
      requestBody: { required: true, content: JSON_BODY },
      responses: answers(
        { description: "The draft with its new version", schema: draft },
        ...[400, 401, 409, 413, 415, 422, 503],
      ),
    },
    delete: {
      summary: "Forgets a draft",
      tags: ["drafts"],
      security: SESSION,
      requestParams: { path: draftKeyInput },
      responses: answers({ description: "Forgotten", schema: gone }, 401, 422, 503),
    },
  },
  "/api/v1/drafts/{form}/{subject}/discard": {
    post: {
      summary: "The same for a plain form, which goes back to its page",
      tags: ["drafts"],
      security: SESSION,
      requestParams: { path: draftKeyInput },
      responses: answers({ description: "Forgotten", schema: gone }, 401, 422, 503),
    },
  },
};
