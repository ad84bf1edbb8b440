import { z } from "zod";
import { type AcceptInput, achievedOutput, achievedOutputs, minutesFields } from "./acceptances";
import { orNothing } from "./conference-values";
import { typedDay } from "./day";
import { typedYear } from "./project-fields";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";

/** Acceptances of one request, each of one đề án. */
export const MOST_ACCEPTANCES = 30;
const MOST_OUTPUTS = 300;

/** One of several acceptances; a row of a form that is not ticked accepts nothing. */
const item = z.strictObject({
  row: z.literal("form").optional(),
  accept: z.literal("on").optional(),
  code: projectCodeInput.shape.code,
  version: seenVersion,
  on: orNothing(typedDay),
  year: orNothing(typedYear),
  outputs: achievedOutputs.default([]),
  number: minutesFields.number,
});
type Item = z.output<typeof item>;

/** A plain form has its outputs in one list, each naming its đề án. */
const formOutput = achievedOutput.extend({ code: projectCodeInput.shape.code });
type FormOutput = z.output<typeof formOutput>;

type Sent = Pick<AcceptInput, "conclusion" | "members"> & {
  readonly preview: boolean;
  readonly on: AcceptInput["on"] | null;
  readonly items: readonly Item[];
  readonly outputs: readonly FormOutput[];
};

/** Those that are accepted, each with the day, the persons and the conclusion that it shares with the others. */
function toAccept({ preview, on, items, outputs, ...minutes }: Sent, context: z.core.$RefinementCtx) {
  const accepted = items.flatMap(({ row, accept, ...one }, at): AcceptInput[] => {
    if (row !== undefined && accept === undefined) return [];
    const day = one.on ?? on;
    const own = outputs.flatMap(({ code, ...output }) => (code === one.code ? [output] : []));
    if (day === null) {
      context.addIssue({
        code: "custom",
        path: on === null ? ["on"] : ["items", at, "on"],
        params: { problem: "required" },
      });
      return [];
    }
    return [{ ...minutes, ...one, on: day, outputs: [...one.outputs, ...own], note: null, asksWhy: row !== undefined }];
  });
  const codes = accepted.map(({ code }) => code);
  if (new Set(codes).size < codes.length) {
    context.addIssue({ code: "custom", path: ["items"], params: { problem: "repeated" } });
  }
  return { preview, items: accepted };
}

/** Nghiệm thu of several đề án of one day, each its own: accepted one by one, or with `preview` only looked at. */
export const acceptSeveralInput = z
  .strictObject({
    preview: z.preprocess((given) => given === true || given === "true", z.boolean()).default(false),
    on: orNothing(typedDay),
    items: z.array(item).max(MOST_ACCEPTANCES),
    outputs: z.array(formOutput).max(MOST_OUTPUTS).default([]),
    conclusion: minutesFields.conclusion,
    members: minutesFields.members,
  })
  .transform(toAccept)
  .refine(({ items }) => items.length > 0, { path: ["items"], params: { problem: "none-chosen" } });

export type AcceptSeveralInput = z.output<typeof acceptSeveralInput>;
