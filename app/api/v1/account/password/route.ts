import { withOwnPassword } from "@/lib/auth/with-password";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { handle } from "@/lib/server/handle";
import { actorWithAnyPassword } from "@/lib/server/request-actor";
import { writeOwnPassword } from "@/lib/server/routes/accounts";
import { ownPasswordForm } from "../../../form-memory";

export const POST = handle(writeOwnPassword, withOwnPassword(changePassword), {
  who: actorWithAnyPassword,
  page: () => "/sign-in?return=%2Foffice",
  form: ownPasswordForm,
});
