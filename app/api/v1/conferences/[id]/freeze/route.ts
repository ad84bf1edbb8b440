import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { handle } from "@/lib/server/handle";
import { writeFreeze } from "@/lib/server/routes/summaries";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(writeFreeze, freezeSummary, {
  page: ({ id }) => `/conferences/${id}/summary`,
  outcome: "freeze",
  form: conferenceForm("conference.freeze"),
});
