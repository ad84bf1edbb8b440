import { editItem } from "@/lib/commands/conferences/write-item";
import { handle } from "@/lib/server/handle";
import { rewriteItem } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../../../conference-forms";

export const POST = handle(rewriteItem, editItem, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "changed",
  form: conferenceForm("conference.item"),
});
