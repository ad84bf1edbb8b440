import { registerForm } from "@/app/api/register-forms";
import { importHref } from "@/components/registers/register-address";
import { commitEntries } from "@/lib/commands/registers/commit-entries";
import { handle } from "@/lib/server/handle";
import { commitRegister } from "@/lib/server/routes/registers";
import { sheetAnswer } from "../../sheet-answer";

export const POST = handle(
  commitRegister,
  async (actor, key, at, language) => sheetAnswer(await commitEntries(actor, key, at), language),
  {
    page: ({ kind, id }) => importHref(kind, id),
    form: registerForm("register.import"),
  },
);
