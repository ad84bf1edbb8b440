import { disableAccount } from "@/lib/commands/accounts/disable-account";
import { accountStepInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(accountStepInput, disableAccount, { outcome: "disabled", form: "/admin/accounts" });
