import type { DecisionForm } from "@/lib/domain/drafts/form-draft";
import { NEW_DECISION } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of plan decisions: of one that is begun, or of one by its id. */
export const decisionForm = (name: DecisionForm): FormSubject => ({
  name,
  subject: ({ id }) => (typeof id === "string" ? id : NEW_DECISION),
  page: "/plans/decisions",
  memory,
});
