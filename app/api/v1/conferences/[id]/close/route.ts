import { moveConference } from "@/lib/commands/conferences/move-conference";
import { handle } from "@/lib/server/handle";
import { closeConference } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(closeConference, moveConference("conference.close"), {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "close",
  form: conferenceForm("conference.close"),
});
