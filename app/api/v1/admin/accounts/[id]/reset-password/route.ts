import { withPasswordHash } from "@/lib/auth/with-password";
import { resetPassword } from "@/lib/commands/accounts/reset-password";
import { handle } from "@/lib/server/handle";
import { writeFirstPassword } from "@/lib/server/routes/accounts";
import { accountStepForm } from "../../../../../form-memory";

export const POST = handle(writeFirstPassword, withPasswordHash(resetPassword), {
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "reset",
  form: accountStepForm("account.reset-password"),
});
