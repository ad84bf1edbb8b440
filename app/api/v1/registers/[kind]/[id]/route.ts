import { registerForm } from "@/app/api/register-forms";
import { entryHref } from "@/components/registers/register-address";
import { editEntry } from "@/lib/commands/registers/write-entry";
import { entryJson } from "@/lib/documents/registers/registers-json";
import { refuse } from "@/lib/domain/errors";
import { getEntry } from "@/lib/queries/registers/find-entry";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readEntry, rewriteEntry } from "@/lib/server/routes/registers";

export const GET = answer(readEntry, async (scope, key) => {
  const found = await getEntry(scope, key);
  if (!found) return refuse({ code: "access.not-found", entity: "register_entry", id: key.id });
  return { entry: entryJson(found.entry, await getRegisterNaming(new Date())), history: found.history };
});

export const POST = handle(rewriteEntry, editEntry, {
  page: ({ kind, id }) => entryHref(kind, id),
  outcome: "changed",
  form: registerForm("register.write"),
});
