import { enableAccount } from "@/lib/commands/accounts/enable-account";
import { accountStepInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(accountStepInput, enableAccount, { outcome: "enabled", form: "/admin/accounts" });
