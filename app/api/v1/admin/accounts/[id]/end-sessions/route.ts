import { endSessionsOf } from "@/lib/commands/accounts/end-account-sessions";
import { handle } from "@/lib/server/handle";
import { writeEndOfSessions } from "@/lib/server/routes/accounts";

export const POST = handle(writeEndOfSessions, endSessionsOf, { outcome: "ended", form: "/admin/accounts" });
