import { removeItem } from "@/lib/commands/conferences/remove-item";
import { handle } from "@/lib/server/handle";
import { eraseItem } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../../../conference-forms";

export const POST = handle(eraseItem, removeItem, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "removed",
  form: conferenceForm("conference.item"),
});
