import type { DecisionForm } from "@/lib/domain/drafts/form-draft";
import { newDecisionSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of plan decisions: of one that is begun for a budget year, or of one by its id. */
export const decisionForm = (name: DecisionForm): FormSubject => ({
  name,
  subject: ({ id, year }) => (typeof id === "string" ? id : typeof year === "string" ? newDecisionSubject(year) : null),
  page: "/plans/decisions",
  memory,
});
