import { registerForm } from "@/app/api/register-forms";
import { entryHref } from "@/components/registers/register-address";
import { removeEntry } from "@/lib/commands/registers/write-entry";
import { handle } from "@/lib/server/handle";
import { dropEntry } from "@/lib/server/routes/registers";

export const POST = handle(dropEntry, removeEntry, {
  page: ({ kind, id }) => entryHref(kind, id),
  outcome: "removed",
  form: registerForm("register.remove"),
});
