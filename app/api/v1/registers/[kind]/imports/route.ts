import { registerForm } from "@/app/api/register-forms";
import { importHref } from "@/components/registers/register-address";
import { handInEntries } from "@/lib/commands/registers/hand-in-entries";
import { handleUpload } from "@/lib/server/handle-upload";
import { handInRegister } from "@/lib/server/routes/registers";
import { sheetAnswer } from "./sheet-answer";

export const POST = handleUpload(
  handInRegister,
  async (actor, input, file, at, language) =>
    sheetAnswer(await handInEntries(actor, input, file, at, language), language),
  {
    created: ({ kind, id }) => `/api/v1/registers/${kind}/imports/${id}`,
    page: ({ kind, id }) => importHref(kind, id),
    outcome: "read",
    form: registerForm("register.import"),
  },
);
