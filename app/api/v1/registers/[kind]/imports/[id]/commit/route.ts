import { registerForm } from "@/app/api/register-forms";
import { importHref } from "@/components/imports/import-address";
import { commitEntries } from "@/lib/commands/registers/commit-entries";
import { handle } from "@/lib/server/handle";
import { log } from "@/lib/server/log";
import { commitRegister } from "@/lib/server/routes/registers";
import { sheetAnswer } from "../../sheet-answer";

export const POST = handle(
  commitRegister,
  async (actor, key, at, language) => {
    const { sheet, end } = await commitEntries(actor, key, at, language);
    end.catch((error: unknown) => log.error({ err: error, importRun: sheet.id }, "import not saved"));
    return sheetAnswer(sheet, language);
  },
  {
    goesOn: ({ state }) => state === "COMMITTING",
    page: ({ id }) => importHref({ id, sheet: "register" }),
    form: registerForm("register.import"),
  },
);
