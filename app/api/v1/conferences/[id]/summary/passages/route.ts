import { writePassage } from "@/lib/commands/summaries/write-passage";
import { handle } from "@/lib/server/handle";
import { writePassageRoute } from "@/lib/server/routes/summaries";
import { passageForm } from "../../../../../conference-forms";

export const POST = handle(writePassageRoute, writePassage, {
  page: ({ id, passage }) => `/conferences/${id}/summary/words#${passage}`,
  outcome: "written",
  form: passageForm,
});
