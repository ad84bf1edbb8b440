import { takeAward } from "@/lib/commands/summaries/take-award";
import { handle } from "@/lib/server/handle";
import { writeAward } from "@/lib/server/routes/summaries";
import { conferenceForm } from "../../../../../conference-forms";

export const POST = handle(writeAward, takeAward, {
  page: ({ id }) => `/conferences/${id}/summary`,
  outcome: "awarded",
  form: conferenceForm("conference.award"),
});
