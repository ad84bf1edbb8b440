import { inspectionHref } from "@/components/inspections/inspection-address";
import { answerFinding } from "@/lib/commands/inspections/answer-finding";
import { handle } from "@/lib/server/handle";
import { writeAnswer } from "@/lib/server/routes/inspections";
import { findingForm } from "../../../../../../carrying-forms";

export const POST = handle(writeAnswer, answerFinding, {
  created: ({ id }) => `/api/v1/inspections/${id}`,
  page: ({ id, position }) => `${inspectionHref(id)}#finding-${position}`,
  outcome: "answered",
  form: findingForm("inspection.answer"),
});
