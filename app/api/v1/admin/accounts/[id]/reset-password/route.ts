import { withPasswordHash } from "@/lib/auth/with-password";
import { resetPassword } from "@/lib/commands/accounts/reset-password";
import { handle } from "@/lib/server/handle";
import { writeFirstPassword } from "@/lib/server/routes/accounts";

export const POST = handle(writeFirstPassword, withPasswordHash(resetPassword), {
  outcome: "reset",
  form: "/admin/accounts",
});
