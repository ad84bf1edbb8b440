import { grantRole } from "@/lib/commands/accounts/grant-role";
import { handle } from "@/lib/server/handle";
import { writeGrant } from "@/lib/server/routes/accounts";
import { accountStepForm } from "../../../../../form-memory";

export const POST = handle(writeGrant, grantRole, {
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "granted",
  form: accountStepForm("account.grant"),
});
