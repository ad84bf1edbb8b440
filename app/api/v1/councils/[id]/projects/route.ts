import { putBeforeCouncil } from "@/lib/commands/councils/put-before-council";
import { handle } from "@/lib/server/handle";
import { writeBeforeCouncil } from "@/lib/server/routes/councils";
import { hearingForm } from "../../../../form-memory";

export const POST = handle(writeBeforeCouncil, putBeforeCouncil, {
  page: ({ id }) => `/office/councils/${id}`,
  outcome: "put",
  form: hearingForm,
});
