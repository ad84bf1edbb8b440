import { moveConference } from "@/lib/commands/conferences/move-conference";
import { handle } from "@/lib/server/handle";
import { unfreezeConference } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(unfreezeConference, moveConference("conference.unfreeze"), {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "unfreeze",
  form: conferenceForm("conference.unfreeze"),
});
