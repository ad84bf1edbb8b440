import { withPasswordHash } from "@/lib/auth/with-password";
import { addAccount } from "@/lib/commands/accounts/add-account";
import { createAccountInput } from "@/lib/input/accounts";
import { accountsQueryInput } from "@/lib/input/accounts-query";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";

export const GET = answer(accountsQueryInput, listAccounts, { permission: "account.read" });

export const POST = handle(createAccountInput, withPasswordHash(addAccount), {
  created: ({ id }) => `/api/v1/admin/accounts/${id}`,
  page: ({ id }) => `/admin/accounts/${id}`,
  outcome: "created",
  form: "/admin/accounts",
});
