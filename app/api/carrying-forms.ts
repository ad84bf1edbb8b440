import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The form that reports the progress of one đề án. */
export const progressForm: FormSubject = {
  name: "progress.record",
  subject: ({ code }) => (typeof code === "string" ? code : null),
  page: "/projects",
  memory,
};
