import { sentHref, TOGETHER_PAGES } from "@/components/projects/together/together-address";
import { takeSteps } from "@/lib/commands/projects/take-steps";
import { stepsTogetherJson } from "@/lib/documents/steps-together-json";
import { handle } from "@/lib/server/handle";
import { takeProjectSteps } from "@/lib/server/routes/steps-together";

export const POST = handle(
  takeProjectSteps,
  async (actor, input, at, language) => ({
    ...stepsTogetherJson(await takeSteps(actor, input, at), language),
    year: input.year,
  }),
  { page: ({ step, year }) => (year === null ? TOGETHER_PAGES[step] : sentHref(step, year)) },
);
