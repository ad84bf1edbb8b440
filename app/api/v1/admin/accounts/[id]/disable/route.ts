import { disableAccount } from "@/lib/commands/accounts/disable-account";
import { handle } from "@/lib/server/handle";
import { writeDisabling } from "@/lib/server/routes/accounts";

export const POST = handle(writeDisabling, disableAccount, { outcome: "disabled", form: "/admin/accounts" });
