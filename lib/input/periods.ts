import { z } from "zod";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import { unitParam } from "./address-values";
import { orNothing } from "./conference-values";
import { typedDay } from "./day";
import { seenVersion } from "./project-steps";
import { periodInput } from "./reports";
import { text } from "./text";

/** A code; a form sends it as a row of that one field, which is how a plain form names several. */
const chosenCode = <Code extends string>(code: z.ZodType<Code, Code>) =>
  z
    .union([code, z.strictObject({ code })])
    .transform((given) => (typeof given === "object" ? (given as { readonly code: Code }).code : given) as Code);

const asked = <Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
  z
    .array(chosenCode<Choice>(z.enum(choices) as unknown as z.ZodType<Choice, Choice>))
    .max(choices.length)
    .refine((chosen) => new Set(chosen).size === chosen.length, { params: { problem: "repeated" } });
const code = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

const days = {
  ...{ dataFrom: typedDay, dataTo: typedDay, dueOn: typedDay },
  locksOn: orNothing(typedDay),
};
/** What a period asks. */
export const periodQuestions = {
  measures: asked(REPORTED_MEASURES).refine((chosen) => chosen.length > 0, { params: { problem: "required" } }),
  contents: z.array(chosenCode(code)).max(60).default([]),
  indicators: z.array(chosenCode(code)).max(60).default([]),
  sections: asked(REPORT_SECTIONS).default([]),
};

/** A new period: its cut-off days, when it is due and locked, what it asks. */
export const planPeriodInput = z.strictObject({ ...periodInput.shape, ...days, ...periodQuestions });
/** The same of one that stands, on the version that was seen. */
export const editPeriodInput = z.strictObject({ ...planPeriodInput.shape, version: seenVersion });
/** Opening or closing a period on the version that was seen. */
export const movePeriodInput = z.strictObject({
  ...periodInput.shape,
  version: seenVersion,
  verb: z.enum(["open", "close"]),
});
/** A later day for one province, or for all where none is named. */
export const extendPeriodInput = z.strictObject({
  ...periodInput.shape,
  unitId: orNothing(unitParam),
  dueOn: typedDay,
  reason: text(1000).pipe(z.string().min(1)),
});
/** A reminder of every province that owes its report of a period. */
export const remindPeriodInput = z.strictObject({ ...periodInput.shape });
/** Locking every approved report of a period. */
export const lockPeriodInput = z.strictObject({ ...periodInput.shape });

export type PlanPeriodInput = z.output<typeof planPeriodInput>;
export type EditPeriodInput = z.output<typeof editPeriodInput>;
export type MovePeriodInput = z.output<typeof movePeriodInput>;
export type ExtendPeriodInput = z.output<typeof extendPeriodInput>;
export type RemindPeriodInput = z.output<typeof remindPeriodInput>;
export type LockPeriodInput = z.output<typeof lockPeriodInput>;
