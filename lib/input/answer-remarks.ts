import { z } from "zod";
import { projectCodeInput } from "./projects-query";
import { optionalText } from "./text";

const ANSWERS = 60;

/** A form sends digits, another system a number. */
const position = z.preprocess(
  (given) => (typeof given === "string" && /^[1-9][0-9]{0,2}$/.test(given) ? Number(given) : given),
  z.int().min(1).max(100),
);

/** Giải trình: answers to remarks of one return, each by its remark's place; one left empty stays as it was; each place once. */
export const answerRemarksInput = z.strictObject({
  code: projectCodeInput.shape.code,
  step: z.uuid(),
  answers: z
    .array(z.strictObject({ position, text: optionalText(2000) }))
    .min(1)
    .max(ANSWERS)
    .refine((given) => new Set(given.map(({ position: place }) => place)).size === given.length, {
      params: { problem: "repeated" },
    }),
});

export type AnswerRemarksInput = z.output<typeof answerRemarksInput>;
