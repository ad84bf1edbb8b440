import type { DecisionForm } from "@/lib/domain/drafts/form-draft";
import { NEW_PLAN_IMPORT, newDecisionSubject } from "@/lib/domain/drafts/subjects";
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

/** The form that hands in a sheet of plan lines; the file itself is chosen again. */
export const planImportForm: FormSubject = {
  name: "import",
  subject: ({ id }) => (typeof id === "string" ? id : NEW_PLAN_IMPORT),
  page: "/plans/import",
  memory,
};
