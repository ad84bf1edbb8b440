import { z } from "zod";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { STEP_VERBS, type StepVerb } from "@/lib/domain/steps/verbs";
import { contractFields } from "./contract-fields";
import { plainAmount, typedAmount } from "./money";
import { projectCodeInput } from "./projects-query";
import { line, optionalText, text } from "./text";

const REMARKS = 100;

/** The page of a step: which đề án, and the word of the step. */
export const projectStepInput = projectCodeInput.extend({ verb: z.enum(STEP_VERBS) });

/** A form sends digits, another system a number. */
export const seenVersion = z.preprocess(
  (given) => (typeof given === "string" && /^[1-9][0-9]{0,8}$/.test(given) ? Number(given) : given),
  z.int().min(1),
);

const remark = z.strictObject({ field: line(60).pipe(z.string().min(1)), text: text(2000).pipe(z.string().min(1)) });

const common = {
  code: projectCodeInput.shape.code,
  version: seenVersion,
  note: optionalText(2000),
  remarks: z.array(remark).max(REMARKS).default([]),
};

/** A form sends a word, another system a truth value. */
const yesOrNo = z.preprocess((given) => (given === "true" ? true : given === "false" ? false : given), z.boolean());

/** A criterion that is not met says why, so that the one who decides next can weigh it. */
const mark = z
  .strictObject({ code: z.enum(CRITERIA), passed: yesOrNo, note: optionalText(2000) })
  .refine(({ passed, note }) => passed || note !== null, { path: ["note"], params: { problem: "required" } });

const criteria = z
  .array(mark)
  .min(1)
  .refine((marks) => new Set(marks.map(({ code }) => code)).size === marks.length, { params: { problem: "repeated" } });

const NOTHING_MORE = { sheet: null, amount: null, contract: null };

const sayingNoMore = <Verb extends StepVerb>(verb: Verb) =>
  z.strictObject(common).transform((sent) => ({ ...sent, ...NOTHING_MORE, verb }));

/** The bodies of the steps of a đề án (contract §4), each with the word of its address. */
export const submitInput = sayingNoMore("submit");
export const returnInput = sayingNoMore("return");
export const registerInput = sayingNoMore("register");
export const withdrawInput = sayingNoMore("withdraw");
export const rejectInput = sayingNoMore("reject");
export const startInput = sayingNoMore("start");

/** Ngừng thực hiện says why in so many words, which its papers carry. */
export const stopInput = z
  .strictObject({ ...common, reason: text(2000).pipe(z.string().min(10)) })
  .transform(({ reason, ...sent }) => ({ ...sent, ...NOTHING_MORE, verb: "stop" as const, note: reason }));

/** Phiếu thẩm định: criteria that are met or not, each once, and the conclusion. */
export const appraisalSheet = z.strictObject({ criteria, conclusion: text(2000).pipe(z.string().min(1)) });

export const appraiseLocalInput = appraisalSheet.extend(common).transform(({ criteria, conclusion, ...sent }) => ({
  ...{ ...sent, ...NOTHING_MORE, verb: "appraise-local" as const, sheet: { criteria, conclusion } },
}));

/** By another system with `amount` in plain digits of đồng, by the form with `amountText` as typed. */
export const appraiseCentralInput = z
  .strictObject({ ...common, amount: plainAmount.optional(), amountText: typedAmount.optional() })
  .refine(({ amount, amountText }) => (amount === undefined) !== (amountText === undefined), {
    path: ["amount"],
    params: { problem: "required" },
    when: () => true,
  })
  .transform(({ amount, amountText, ...sent }) => ({
    ...{ ...sent, ...NOTHING_MORE, verb: "appraise-central" as const, amount: amount ?? amountText ?? 0n },
  }));

/** Hợp đồng of one đề án; what it helps may be named with it at the latest. */
export const contractInput = z
  .strictObject({ ...common, ...contractFields })
  .transform(({ code, version, note, remarks, ...contract }) => ({
    ...{ code, version, note, remarks, ...NOTHING_MORE, verb: "contract" as const, contract },
  }));

export type ContractStepInput = z.output<typeof contractInput>;

/** A step as any of the bodies asks for it. */
export type TakeStepInput =
  | z.output<typeof appraiseLocalInput>
  | z.output<typeof appraiseCentralInput>
  | z.output<typeof submitInput>
  | z.output<typeof returnInput>
  | z.output<typeof registerInput>
  | z.output<typeof withdrawInput>
  | z.output<typeof rejectInput>
  | z.output<typeof contractInput>
  | z.output<typeof startInput>
  | z.output<typeof stopInput>;
