import { referenceHref } from "@/components/reference-data/reference-address";
import { addReferenceCode } from "@/lib/commands/reference-data/add-reference-code";
import { handle } from "@/lib/server/handle";
import { writeReferenceCode } from "@/lib/server/routes/reference-data";
import { referenceForm } from "../../../../../reference-forms";

export const POST = handle(writeReferenceCode, addReferenceCode, {
  created: ({ table }) => `/api/v1/admin/reference/${table}`,
  page: ({ table }) => referenceHref(table),
  outcome: "code-added",
  form: referenceForm("reference.add"),
});
