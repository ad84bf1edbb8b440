import { z } from "zod";
import { MOST_TOGETHER, STEPS_TOGETHER } from "@/lib/domain/project/steps-together";
import { yearFilter } from "./address-values";
import { plainAmount } from "./money";
import { seenVersion, type TakeStepInput } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { optionalText } from "./text";

const item = z.strictObject({
  code: projectCodeInput.shape.code,
  version: seenVersion,
  amount: plainAmount.optional(),
});

/** A plain form sends each đề án as one field, "code*version" or "code*version*amount". */
const rows = z.preprocess(
  (given) => (typeof given === "string" ? [given] : given),
  z.array(z.preprocess(readChosen, item)).min(1).max(MOST_TOGETHER),
);

function readChosen(given: unknown): unknown {
  if (typeof given !== "string") return given;
  const [, code, version, amount] = /^(.{1,60}?)\*([0-9]{1,9})(?:\*([0-9]{1,15}))?$/u.exec(given) ?? [];
  return code === undefined ? given : { code, version, ...(amount !== undefined && { amount }) };
}

/** One step on several đề án: each named once, an amount with each central appraisal and with no other. */
export const stepsTogetherInput = z
  .strictObject({
    step: z.enum(STEPS_TOGETHER),
    items: rows,
    note: optionalText(2000),
    preview: z.boolean().default(false),
    /** The plan year for which they are one's choice. */
    year: yearFilter,
  })
  .superRefine(({ step, items }, context) => {
    const seen = new Set<string>();
    for (const [at, { code, amount }] of items.entries()) {
      const problem = (name: string, word: string) =>
        context.addIssue({ code: "custom", path: ["items", at, name], params: { problem: word } });
      if (seen.has(code)) problem("code", "repeated");
      if (step === "appraise-central" && amount === undefined) problem("amount", "required");
      if (step !== "appraise-central" && amount !== undefined) problem("amount", "unknown-field");
      seen.add(code);
    }
  })
  .transform(({ step, items, note, preview, year }) => ({
    ...{ step, preview, year },
    steps: items.map(({ code, version, amount = 0n }): TakeStepInput => {
      const one = { code, version, note, remarks: [], sheet: null, contract: null };
      return step === "appraise-central" ? { ...one, verb: step, amount } : { ...one, verb: step, amount: null };
    }),
  }));

export type StepsTogetherInput = z.output<typeof stepsTogetherInput>;
