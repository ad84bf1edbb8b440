import { z } from "zod";
import { LONG_FORM } from "@/lib/domain/drafts/form-draft";
import { MOST_TOGETHER, STEPS_TOGETHER } from "@/lib/domain/project/steps-together";
import { chooseProjectsInput } from "@/lib/input/choose-projects";
import { stepsTogetherInput } from "@/lib/input/steps-together";
import { json, write } from "./define";
import { togetherAnswer } from "./together-result";

/** Five hundred steps, each in a transaction of its own, take some ten seconds. */
const LONGEST_MS = 60_000;

export const takeProjectSteps = write({
  path: "/api/v1/projects/steps",
  who: "signed-in",
  tag: "records",
  input: stepsTogetherInput,
  mostFields: LONG_FORM,
  longestMs: LONGEST_MS,
  summary: `Registers, centrally appraises or starts up to ${MOST_TOGETHER} đề án, each in a transaction of its own; \`preview\` only tells what would become of each, \`year\` that they are one's choice for that plan year, which they leave`,
  reply: json(
    "What became of each đề án, in the order sent",
    togetherAnswer.extend({ step: z.enum(STEPS_TOGETHER) }).meta({ id: "StepsTogether" }),
  ),
});

export const chooseProjects = write({
  path: "/api/v1/projects/choices/{step}/{year}",
  who: "signed-in",
  tag: "drafts",
  input: chooseProjectsInput,
  mostFields: LONG_FORM,
  summary: `Keeps what was chosen on one page of a list of đề án to take a step on together, ${MOST_TOGETHER} over all its pages at most; a plain form goes on to the page asked for`,
  reply: json("How many are chosen now", z.object({ chosen: z.int() }).meta({ id: "ChosenProjects" })),
});
