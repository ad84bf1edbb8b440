import { addItem } from "@/lib/commands/conferences/write-item";
import { handle } from "@/lib/server/handle";
import { writeItem } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../conference-forms";

export const POST = handle(writeItem, addItem, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "added",
  form: conferenceForm("conference.item"),
});
