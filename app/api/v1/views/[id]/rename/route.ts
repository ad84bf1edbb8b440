import { viewForm } from "@/app/api/form-memory";
import { renameView } from "@/lib/commands/views/rename-view";
import { handle } from "@/lib/server/handle";
import { writeViewName } from "@/lib/server/routes/views";

export const POST = handle(writeViewName, renameView, {
  page: () => "/office/views",
  outcome: "renamed",
  form: viewForm,
});
