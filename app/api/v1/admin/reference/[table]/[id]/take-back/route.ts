import { referenceHref } from "@/components/reference-data/reference-address";
import { takeBackReference } from "@/lib/commands/reference-data/take-back-reference";
import { handle } from "@/lib/server/handle";
import { writeReferenceTakingBack } from "@/lib/server/routes/reference-data";
import { referenceForm } from "../../../../../../reference-forms";

export const POST = handle(writeReferenceTakingBack, takeBackReference, {
  page: ({ table }) => referenceHref(table),
  outcome: "taken-back",
  form: referenceForm("reference.take-back"),
});
