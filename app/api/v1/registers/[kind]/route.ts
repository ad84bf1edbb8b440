import { registerForm } from "@/app/api/register-forms";
import { entryHref } from "@/components/registers/register-address";
import { addEntry } from "@/lib/commands/registers/write-entry";
import { entriesJson } from "@/lib/documents/registers/registers-json";
import { refuse } from "@/lib/domain/errors";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { listEntries } from "@/lib/queries/registers/list-entries";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readRegister, writeEntry } from "@/lib/server/routes/registers";

export const GET = answer(readRegister, async (scope, { kind, ...query }) => {
  const list = await listEntries(scope, kind, query);
  if (!list) return refuse({ code: "access.not-found", entity: "register", id: kind });
  return entriesJson(list, await getRegisterNaming(new Date()));
});

export const POST = handle(writeEntry, addEntry, {
  created: ({ kind, id }) => `/api/v1/registers/${kind}/${id}`,
  page: ({ kind, id }) => entryHref(kind, id),
  outcome: "recorded",
  form: registerForm("register.write"),
});
