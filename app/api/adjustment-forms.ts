import type { AdjustmentForm } from "@/lib/domain/drafts/form-draft";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of requests to adjust a đề án: one that is begun is about the đề án, every other about the request. */
export const adjustmentForm = (name: AdjustmentForm): FormSubject => ({
  name,
  subject: ({ id, code }) => (typeof id === "string" ? id : typeof code === "string" ? code : null),
  page: "/projects",
  memory,
});
