import { writePassage } from "@/lib/commands/summaries/write-passage";
import { handle } from "@/lib/server/handle";
import { writePassageRoute } from "@/lib/server/routes/summaries";
import { conferenceForm } from "../../../../../conference-forms";

export const POST = handle(writePassageRoute, writePassage, {
  page: ({ id }) => `/conferences/${id}/summary`,
  outcome: "written",
  form: conferenceForm("conference.write"),
});
