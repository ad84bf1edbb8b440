import { endSessionsOf } from "@/lib/commands/accounts/end-account-sessions";
import { handle } from "@/lib/server/handle";
import { writeEndOfSessions } from "@/lib/server/routes/accounts";
import { accountStepForm } from "../../../../../form-memory";

export const POST = handle(writeEndOfSessions, endSessionsOf, {
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "ended",
  form: accountStepForm("account.end-sessions"),
});
