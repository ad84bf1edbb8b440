import { enableAccount } from "@/lib/commands/accounts/enable-account";
import { handle } from "@/lib/server/handle";
import { writeEnabling } from "@/lib/server/routes/accounts";

export const POST = handle(writeEnabling, enableAccount, { outcome: "enabled", form: "/admin/accounts" });
