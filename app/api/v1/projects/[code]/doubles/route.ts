import { projectHref } from "@/components/projects/project-address";
import { decideDouble } from "@/lib/commands/projects/decide-double";
import { handle } from "@/lib/server/handle";
import { decideOnDouble } from "@/lib/server/routes/project-steps";
import { doublesForm } from "../../../../form-memory";

export const POST = handle(decideOnDouble, decideDouble, {
  page: ({ code }) => projectHref(code),
  outcome: "decided",
  form: doublesForm,
});
