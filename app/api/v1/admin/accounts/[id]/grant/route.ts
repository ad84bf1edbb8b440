import { grantRole } from "@/lib/commands/accounts/grant-role";
import { handle } from "@/lib/server/handle";
import { writeGrant } from "@/lib/server/routes/accounts";

export const POST = handle(writeGrant, grantRole, { outcome: "granted", form: "/admin/accounts" });
