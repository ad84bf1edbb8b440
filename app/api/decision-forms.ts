import type { DecisionForm } from "@/lib/domain/drafts/form-draft";
import { newDecisionSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

const PAGES: Partial<Record<DecisionForm, string>> = {
  "release.record": "/plans/releases/new",
  "release.copy": "/plans/releases",
};

/** The forms of plan decisions and releases: of one that is begun for a budget year, or of one by its id. */
export const decisionForm = (name: DecisionForm): FormSubject => ({
  name,
  subject: ({ id, year }) => (typeof id === "string" ? id : typeof year === "string" ? newDecisionSubject(year) : null),
  page: PAGES[name] ?? "/plans/decisions",
  memory,
});
