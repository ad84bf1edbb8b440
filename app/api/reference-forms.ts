import type { ReferenceForm } from "@/lib/domain/drafts/form-draft";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** A form of a table of reference data: a new row, confirming one, taking one back. */
export const referenceForm = (name: ReferenceForm): FormSubject => ({
  name,
  subject: ({ table }) => (typeof table === "string" ? table : null),
  page: "/admin/reference",
  memory,
});
