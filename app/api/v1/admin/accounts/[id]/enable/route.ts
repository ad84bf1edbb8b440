import { enableAccount } from "@/lib/commands/accounts/enable-account";
import { handle } from "@/lib/server/handle";
import { writeEnabling } from "@/lib/server/routes/accounts";
import { accountStepForm } from "../../../../../form-memory";

export const POST = handle(writeEnabling, enableAccount, {
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "enabled",
  form: accountStepForm("account.enable"),
});
