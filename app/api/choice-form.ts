import { keepChoice } from "@/lib/commands/projects/keep-choice";
import { choiceSubject } from "@/lib/domain/drafts/subjects";
import { chooseProjectsInput } from "@/lib/input/choose-projects";
import type { FormSubject } from "@/lib/server/form-memory";

/**
 * The form of one page of a list to choose đề án from. It has no draft beside the choice: sent after its session ended,
 * what it says joins the choice all the same, and done, nothing of it is forgotten.
 */
export const choiceForm: FormSubject = {
  name: "together",
  subject: (fields) => {
    const read = chooseProjectsInput.safeParse(fields);
    return read.success ? choiceSubject(read.data.step, read.data.year) : null;
  },
  page: "/office",
  memory: {
    keep: async (actor, { fields }) => {
      const read = chooseProjectsInput.safeParse(fields);
      if (read.success) await keepChoice(actor, read.data, new Date());
    },
    finish: async () => {},
  },
};
