import { referenceHref } from "@/components/reference-data/reference-address";
import { endReference } from "@/lib/commands/reference-data/end-reference";
import { handle } from "@/lib/server/handle";
import { writeReferenceEnd } from "@/lib/server/routes/reference-data";
import { referenceForm } from "../../../../../../reference-forms";

export const POST = handle(writeReferenceEnd, endReference, {
  page: ({ table }) => referenceHref(table),
  outcome: "ended",
  form: referenceForm("reference.end"),
});
