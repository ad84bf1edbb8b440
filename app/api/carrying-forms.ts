import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The form that reports the progress of one đề án. */
export const progressForm: FormSubject = {
  name: "progress.record",
  subject: ({ code }) => (typeof code === "string" ? code : null),
  page: "/projects",
  memory,
};

/** The forms of partial acceptances of one đề án: the one that accepts a beneficiary, the one that takes it back. */
export const partForm = (name: "beneficiary.accept" | "beneficiary.recall"): FormSubject => ({
  name,
  subject: ({ code }) => (typeof code === "string" ? code : null),
  page: "/projects",
  memory,
});

/** The form that records a visit to one đề án. */
export const inspectionForm: FormSubject = {
  name: "inspection.record",
  subject: ({ projectCode }) => (typeof projectCode === "string" ? projectCode : null),
  page: "/inspections",
  memory,
};

/** The forms on one finding, which the page of its inspection shows. */
export const findingForm = (name: "inspection.answer" | "inspection.close"): FormSubject => ({
  name,
  subject: ({ id }) => (typeof id === "string" ? id : null),
  page: "/inspections",
  memory,
});
