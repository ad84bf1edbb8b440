import { followUpItem } from "@/lib/commands/conferences/follow-up-item";
import { handle } from "@/lib/server/handle";
import { followUp } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../../../conference-forms";

export const POST = handle(followUp, followUpItem, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "followed",
  form: conferenceForm("conference.follow-up"),
});
