import { referenceHref } from "@/components/reference-data/reference-address";
import { confirmReference } from "@/lib/commands/reference-data/confirm-reference";
import { handle } from "@/lib/server/handle";
import { writeReferenceConfirmation } from "@/lib/server/routes/reference-data";
import { referenceForm } from "../../../../../../reference-forms";

export const POST = handle(writeReferenceConfirmation, confirmReference, {
  page: ({ table }) => referenceHref(table),
  outcome: "confirmed",
  form: referenceForm("reference.confirm"),
});
