import { grantRole } from "@/lib/commands/accounts/grant-role";
import { grantRoleInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(grantRoleInput, grantRole, { outcome: "granted", form: "/admin/accounts" });
