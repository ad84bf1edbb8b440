import { actorWithAnyPassword } from "@/lib/auth/current-actor";
import { withOwnPassword } from "@/lib/auth/with-password";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { changePasswordInput } from "@/lib/input/accounts";
import { handle } from "@/lib/server/handle";

export const POST = handle(changePasswordInput, withOwnPassword(changePassword), {
  who: actorWithAnyPassword,
  page: () => "/sign-in?return=%2Foffice",
  form: "/account",
});
