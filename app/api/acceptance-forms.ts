import { OWN_ACCEPTANCES } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The form that accepts several đề án of one's own province. */
export const severalAcceptancesForm: FormSubject = {
  name: "acceptance.several",
  subject: () => OWN_ACCEPTANCES,
  page: "/acceptances/several",
  memory,
};
