import { contractForm } from "@/app/api/contract-forms";
import { addAppendix } from "@/lib/commands/contracts/add-appendix";
import { handle } from "@/lib/server/handle";
import { writeAppendix } from "@/lib/server/routes/contracts";

export const POST = handle(writeAppendix, addAppendix, {
  created: ({ id }) => `/api/v1/contracts/${id}`,
  page: ({ id }) => `/contracts/${id}`,
  outcome: "appended",
  form: contractForm("contract.appendix"),
});
