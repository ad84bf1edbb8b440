import { inspectionHref } from "@/components/inspections/inspection-address";
import { closeFinding } from "@/lib/commands/inspections/close-finding";
import { handle } from "@/lib/server/handle";
import { writeClosing } from "@/lib/server/routes/inspections";
import { findingForm } from "../../../../../../carrying-forms";

export const POST = handle(writeClosing, closeFinding, {
  page: ({ id, position }) => `${inspectionHref(id)}#finding-${position}`,
  outcome: "closed",
  form: findingForm("inspection.close"),
});
