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
    "appraise-central": [input.appraiseCentralInput, { amount: "300000000" }],
  }) as const satisfies Record<StepVerb, unknown>;

/** A step's body as somebody would send it, read by its schema. */
export function aStepInput(verb: StepVerb, code: string, version: number, more: object = {}): input.TakeStepInput {
  const [schema, body] = bodies()[verb];
  return schema.parse({ code, version, ...body, ...more });
}
