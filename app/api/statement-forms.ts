import type { StatementForm } from "@/lib/domain/drafts/form-draft";
import { NEW_STATEMENT } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of Treasury statements: one that is imported is about none yet, a decision about its statement. */
export const statementForm = (name: StatementForm): FormSubject => ({
  name,
  subject: ({ id }) => (typeof id === "string" ? id : NEW_STATEMENT),
  page: "/vouchers/statements",
  memory,
});
