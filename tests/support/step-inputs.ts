import { randomUUID } from "node:crypto";
import type { StepVerb } from "@/lib/domain/steps/verbs";
import * as input from "@/lib/input/project-steps";

const bodies = () =>
  ({
    submit: [input.submitInput, {}],
    return: [input.returnInput, { remarks: [{ field: "budget", text: "Thuyết minh lại phần đối ứng." }] }],
    register: [input.registerInput, {}],
    withdraw: [input.withdrawInput, { note: "Cơ sở thụ hưởng xin thôi." }],
    reject: [input.rejectInput, { note: "Không thuộc đối tượng hỗ trợ." }],
    "appraise-local": [
      input.appraiseLocalInput,
      { criteria: [{ code: "need", passed: true }], conclusion: "Đủ điều kiện hỗ trợ." },
    ],
    contract: [
      input.contractInput,
      { number: `${randomUUID().slice(0, 8)}/HĐKC`, signedOn: "2026-03-02", value: "50000000", endOn: "2026-11-30" },
    ],
    start: [input.startInput, {}],
    stop: [input.stopInput, { reason: "Cơ sở thụ hưởng ngừng sản xuất." }],
    "appraise-central": [input.appraiseCentralInput, { amount: "300000000" }],
  }) as const satisfies Partial<Record<StepVerb, unknown>>;

/** The words whose steps `takeStep` takes. */
export type PlainVerb = keyof ReturnType<typeof bodies>;

/** Whether `takeStep` takes it; the others have a command of their own. */
export function isPlainStep(verb: StepVerb): verb is PlainVerb {
  return verb in bodies();
}

/** A step's body as somebody would send it, read by its schema. */
export function aStepInput(verb: PlainVerb, code: string, version: number, more: object = {}): input.TakeStepInput {
  const [schema, body] = bodies()[verb];
  return schema.parse({ code, version, ...body, ...more });
}
