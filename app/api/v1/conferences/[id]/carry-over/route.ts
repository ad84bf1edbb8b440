import { carryTasks } from "@/lib/commands/conferences/carry-tasks";
import { handle } from "@/lib/server/handle";
import { carryConclusions } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(carryConclusions, carryTasks, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "carried",
  form: conferenceForm("conference.carry"),
});
