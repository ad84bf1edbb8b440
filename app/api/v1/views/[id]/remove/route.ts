import { viewForm } from "@/app/api/form-memory";
import { removeView } from "@/lib/commands/views/remove-view";
import { handle } from "@/lib/server/handle";
import { writeViewRemoved } from "@/lib/server/routes/views";

export const POST = handle(writeViewRemoved, removeView, {
  page: () => "/office/views",
  outcome: "removed",
  form: viewForm,
});
