import { withPasswordHash } from "@/lib/auth/with-password";
import { resetPassword } from "@/lib/commands/accounts/reset-password";
import { resetPasswordInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(resetPasswordInput, withPasswordHash(resetPassword), {
  outcome: "reset",
  form: "/admin/accounts",
});
