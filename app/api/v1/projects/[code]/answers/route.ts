import { editHref } from "@/components/projects/writing/edit-address";
import { answerRemarks } from "@/lib/commands/projects/answer-remarks";
import { handle } from "@/lib/server/handle";
import { answerProjectRemarks } from "@/lib/server/routes/project-steps";
import { answersForm } from "../../../../form-memory";

export const POST = handle(answerProjectRemarks, answerRemarks, {
  page: ({ code }) => editHref(code),
  outcome: "answered",
  form: answersForm,
});
