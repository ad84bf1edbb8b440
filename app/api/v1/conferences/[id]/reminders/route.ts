import { remindProvinces } from "@/lib/commands/conferences/remind-provinces";
import { handle } from "@/lib/server/handle";
import { writeReminders } from "@/lib/server/routes/conference-board";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(writeReminders, remindProvinces, {
  page: ({ id }) => `/conferences/${id}#board`,
  outcome: "reminded",
  form: conferenceForm("conference.remind"),
});
