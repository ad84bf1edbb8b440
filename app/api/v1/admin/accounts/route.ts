import { withPasswordHash } from "@/lib/auth/with-password";
import { addAccount } from "@/lib/commands/accounts/add-account";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readAccounts, writeAccount } from "@/lib/server/routes/accounts";
import { newAccountForm } from "../../../form-memory";

export const GET = answer(readAccounts, listAccounts);

export const POST = handle(writeAccount, withPasswordHash(addAccount), {
  created: ({ id }) => `/api/v1/admin/accounts/${id}`,
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "created",
  form: newAccountForm,
});
