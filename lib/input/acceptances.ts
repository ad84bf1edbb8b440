import { z } from "zod";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { yearFilter } from "./address-values";
import { orNothing } from "./conference-values";
import { typedCount } from "./count";
import { typedDay } from "./day";
import { LINES, outputOnce, required, typedYear } from "./project-fields";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line, optionalText } from "./text";

const MOST_MEMBERS = 30;

/** Kết quả của một chỉ tiêu as it was achieved. */
export const achievedOutput = z.strictObject({
  indicator: required(60),
  achieved: typedCount,
  reason: optionalText(1000),
});

/** A row of a form may be left empty; one with a post says whose. */
const member = z
  .strictObject({
    row: z.literal("form").optional(),
    name: orNothing(line(120).pipe(z.string().min(1))),
    post: orNothing(line(200)),
  })
  .refine(({ row, name, post }) => name !== null || (row !== undefined && post === null), {
    path: ["name"],
    params: { problem: "required" },
  });

/** The rows that name somebody. */
const named = (rows: readonly z.output<typeof member>[]) =>
  rows.flatMap(({ name, post }) => (name === null ? [] : [{ name, post }]));

/** What minutes of an acceptance say besides its outputs. */
export const minutesFields = {
  number: orNothing(line(60, plainNumber).pipe(z.string().min(1))),
  conclusion: optionalText(4000),
  members: z.array(member).max(MOST_MEMBERS).default([]).transform(named),
};

/** Outputs as they were achieved, each indicator once. */
export const achievedOutputs = z
  .array(achievedOutput)
  .max(LINES)
  .refine((rows) => outputOnce.check(rows.map(({ indicator }) => ({ indicator }))), outputOnce.said);

/** Nghiệm thu (contract §4): its day and outputs; a form, which says so, gives a reason for each output below its target. */
export const acceptInput = z
  .strictObject({
    code: projectCodeInput.shape.code,
    version: seenVersion,
    note: optionalText(2000),
    on: typedDay,
    outputs: achievedOutputs,
    year: orNothing(typedYear),
    form: z.literal("page").optional(),
    ...minutesFields,
  })
  .transform(({ form, ...sent }) => ({ ...sent, asksWhy: form !== undefined }));

export type AcceptInput = z.output<typeof acceptInput>;

/** The minutes of an acceptance: of which đề án and year, the last one where none is named. */
export const acceptanceMinutesInput = projectCodeInput.extend({ year: yearFilter });

export type AcceptanceMinutesInput = z.output<typeof acceptanceMinutesInput>;
