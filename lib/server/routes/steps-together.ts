import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { MOST_TOGETHER, STEPS_TOGETHER } from "@/lib/domain/project/steps-together";
import { stepsTogetherInput } from "@/lib/input/steps-together";
import { json, write } from "./define";
import { dong } from "./parts";

const result = z.object({
  code: z.string(),
  outcome: z.enum(["done", "possible", "refused"]),
  amount: dong.nullable(),
  state: z.enum(PROJECT_STATES).nullable(),
  version: z.int().nullable(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  doubts: z.array(z.object({ code: z.enum(["over-asked", "over-caps"]), most: dong, message: z.string() })),
});

export const takeProjectSteps = write({
  path: "/api/v1/projects/steps",
  who: "signed-in",
  tag: "records",
  input: stepsTogetherInput,
  summary: `Registers or centrally appraises up to ${MOST_TOGETHER} đề án, each in a transaction of its own; \`preview\` only tells what would become of each`,
  reply: json(
    "What became of each đề án, in the order sent",
    z
      .object({
        step: z.enum(STEPS_TOGETHER),
        preview: z.boolean(),
        items: z.array(result),
        counts: z.object({ done: z.int(), possible: z.int(), refused: z.int() }),
      })
      .meta({ id: "StepsTogether" }),
  ),
});
