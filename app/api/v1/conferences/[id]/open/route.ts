import { moveConference } from "@/lib/commands/conferences/move-conference";
import { handle } from "@/lib/server/handle";
import { openConference } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(openConference, moveConference("conference.open"), {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "open",
  form: conferenceForm("conference.open"),
});
