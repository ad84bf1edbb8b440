import type { RegisterForm } from "@/lib/domain/drafts/form-draft";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The forms of a register: of an entry or a sheet where one is named, else of the register that one is added to. */
export const registerForm = (name: RegisterForm): FormSubject => ({
  name,
  subject: ({ kind, id }) => {
    const about = typeof id === "string" ? id : kind;
    return typeof about === "string" ? about : null;
  },
  page: "/registers",
  memory,
});
