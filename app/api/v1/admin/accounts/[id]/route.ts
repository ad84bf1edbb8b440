import { accountIdInput } from "@/lib/input/accounts-query";
import { readAccount } from "@/lib/queries/accounts/get-account";
import { answer } from "@/lib/server/answer";

export const GET = answer(accountIdInput, readAccount, { permission: "account.read" });
