import { readAccount } from "@/lib/queries/accounts/get-account";
import { answer } from "@/lib/server/answer";
import { readOneAccount } from "@/lib/server/routes/accounts";

export const GET = answer(readOneAccount, readAccount);
