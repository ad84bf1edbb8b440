import { referenceHref } from "@/components/reference-data/reference-address";
import { changeReference } from "@/lib/commands/reference-data/change-reference";
import { getReferenceTable } from "@/lib/queries/reference-data/get-reference-table";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readReferenceTable, writeReference } from "@/lib/server/routes/reference-data";
import { referenceForm } from "../../../../reference-forms";

export const GET = answer(readReferenceTable, getReferenceTable);

export const POST = handle(writeReference, changeReference, {
  created: ({ table }) => `/api/v1/admin/reference/${table}`,
  page: ({ table }) => referenceHref(table),
  outcome: "added",
  form: referenceForm("reference.change"),
});
