import { endSessionsOf } from "@/lib/commands/accounts/end-account-sessions";
import { accountStepInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(accountStepInput, endSessionsOf, { outcome: "ended", form: "/admin/accounts" });
