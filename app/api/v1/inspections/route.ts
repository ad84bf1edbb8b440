import { inspectionHref } from "@/components/inspections/inspection-address";
import { recordInspection } from "@/lib/commands/inspections/record-inspection";
import { listInspections } from "@/lib/queries/inspections/list-inspections";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readInspections, writeInspection } from "@/lib/server/routes/inspections";
import { inspectionForm } from "../../carrying-forms";

export const GET = answer(readInspections, listInspections);

export const POST = handle(writeInspection, recordInspection, {
  created: ({ id }) => `/api/v1/inspections/${id}`,
  page: ({ id }) => inspectionHref(id),
  outcome: "recorded",
  form: inspectionForm,
});
