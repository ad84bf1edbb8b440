import { disableAccount } from "@/lib/commands/accounts/disable-account";
import { handle } from "@/lib/server/handle";
import { writeDisabling } from "@/lib/server/routes/accounts";
import { accountStepForm } from "../../../../../form-memory";

export const POST = handle(writeDisabling, disableAccount, {
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "disabled",
  form: accountStepForm("account.disable"),
});
