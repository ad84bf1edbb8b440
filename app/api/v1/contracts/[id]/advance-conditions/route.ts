import { contractForm } from "@/app/api/contract-forms";
import { confirmCondition } from "@/lib/commands/contracts/confirm-condition";
import { handle } from "@/lib/server/handle";
import { writeAdvanceCondition } from "@/lib/server/routes/contracts";

export const POST = handle(writeAdvanceCondition, confirmCondition, {
  created: ({ id }) => `/api/v1/contracts/${id}`,
  page: ({ id }) => `/contracts/${id}`,
  outcome: "condition",
  form: contractForm("contract.condition"),
});
