import { arrangeReport } from "@/lib/commands/summaries/arrange-report";
import { handle } from "@/lib/server/handle";
import { writeArrangement } from "@/lib/server/routes/summaries";
import { conferenceForm } from "../../../../../conference-forms";

export const POST = handle(writeArrangement, arrangeReport, {
  page: ({ id }) => `/conferences/${id}/summary`,
  outcome: "arranged",
  form: conferenceForm("conference.arrange"),
});
