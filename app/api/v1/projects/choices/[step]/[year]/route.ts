import { choiceForm } from "@/app/api/choice-form";
import { afterChoosing } from "@/components/projects/together/after-choosing";
import { keepChoice } from "@/lib/commands/projects/keep-choice";
import { handle } from "@/lib/server/handle";
import { chooseProjects } from "@/lib/server/routes/steps-together";

export const POST = handle(
  chooseProjects,
  async (actor, input, at) => ({ ...(await keepChoice(actor, input, at)), input }),
  { page: ({ input }) => afterChoosing(input), form: choiceForm },
);
