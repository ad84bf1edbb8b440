import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import { REPORT_VERBS } from "@/lib/domain/steps/report-steps";
import { given, separatorParam, unitParam, wholeNumber, yearFilter, yearParam } from "./address-values";
import { orNothing } from "./conference-values";
import { typedCount } from "./count";
import { typedDay } from "./day";
import { plainAmountOrNone } from "./money";
import { moneyUnitFilter } from "./money-unit";
import { seenVersion } from "./project-steps";
import { line, optionalText, spacedLine, text } from "./text";

const throughParam = z
  .string()
  .regex(/^(?:[1-9]|1[0-2])$/)
  .transform((month) => Number(month) as ThroughMonth);

/** A period in an address. */
export const periodInput = z.object({ year: yearParam, through: throughParam });

/** A province's report in an address: year, month, unit (contract §3). */
export const reportInput = periodInput.extend({ unitId: unitParam });

const versionFilter = given(wholeNumber(1, 1000));

/** A version of a report in an address: 1 is the first, 2 its first correction; the newest unless one is named. */
export const reportVersionInput = reportInput.extend({ version: versionFilter });

/** How a report's page shows money, and which version. */
export const reportPageInput = z.object({ in: moneyUnitFilter, version: versionFilter });

/** The board of a year; the running one unless another is asked for. */
export const reportBoardInput = z.object({ year: yearFilter });

/** The same as a file. */
export const reportBoardFileInput = reportBoardInput.extend({ separator: separatorParam });

/** Everything a province certified for a year, as a file. */
export const certifiedYearInput = z.object({ year: yearParam, unitId: unitParam });

const PASSAGE = 20_000;
const code = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);
const amount = z.strictObject({
  ...{ fund: z.enum(FUNDS), measure: z.enum(REPORTED_MEASURES), content: code.nullable().default(null) },
  amount: plainAmountOrNone.nullable(),
});
const output = z.strictObject({ indicator: code, fund: z.enum(FUNDS), value: typedCount.nullable() });
const plainDigits = z
  .string()
  .regex(/^[0-9]{1,18}$/)
  .transform(BigInt)
  .nullable()
  .default(null);
const explanation = z
  .strictObject({
    subject: line(120).pipe(z.string().min(3)),
    reason: optionalText(1000),
    document: orNothing(spacedLine(200)).transform((given) => given || null),
    /** The amounts it is of, where those are others than what is found now. */
    ...{ value: plainDigits, against: plainDigits },
  })
  .transform(({ value, against, ...said }) => ({ ...said, of: value === null ? undefined : { value, against } }));
const passages = z
  .strictObject(
    Object.fromEntries(REPORT_SECTIONS.map((section) => [section, text(PASSAGE).nullable()])) as Record<
      (typeof REPORT_SECTIONS)[number],
      z.ZodNullable<ReturnType<typeof text>>
    >,
  )
  .partial();

function eachOnce<Row>(rows: readonly Row[], key: (row: Row) => string): boolean {
  return new Set(rows.map(key)).size === rows.length;
}
const ONCE = { params: { problem: "repeated" } };

/**
 * A report as another system sends it (contract §4). What is not named stays as it stands; null empties it. `version` is
 * the `revision` that was seen.
 */
export const saveReportInput = z.strictObject({
  ...reportInput.shape,
  version: seenVersion,
  amounts: z
    .array(amount)
    .max(400)
    .default([])
    .refine((rows) => eachOnce(rows, ({ fund, measure, content }) => `${fund} ${measure} ${content}`), ONCE),
  outputs: z
    .array(output)
    .max(200)
    .default([])
    .refine((rows) => eachOnce(rows, ({ fund, indicator }) => `${fund} ${indicator}`), ONCE),
  text: passages.default({}),
  explanations: z
    .array(explanation)
    .max(300)
    .default([])
    .refine((rows) => eachOnce(rows, ({ subject }) => subject), ONCE),
});

const step = {
  ...reportInput.shape,
  version: seenVersion,
};

const remark = z.strictObject({
  field: line(120).pipe(z.string().min(3)),
  text: orNothing(text(1000)).transform((given) => given || null),
});

/** A step of a report on the revision that was seen; who certifies may give its number and day, who returns its remarks. */
export const reportStepInput = z.strictObject({
  ...step,
  verb: z.enum(REPORT_VERBS),
  note: optionalText(2000),
  number: orNothing(line(60)).transform((given) => given || null),
  signedOn: orNothing(typedDay),
  remarks: z
    .array(remark)
    .max(300)
    .default([])
    .transform((remarks) => remarks.flatMap(({ field: cell, text: body }) => (body === null ? [] : [{ cell, body }])))
    .refine((rows) => eachOnce(rows, ({ cell }) => cell), ONCE),
});

/** The beginning of a correction, with its reason. */
export const restateReportInput = z.strictObject({ ...step, reason: text(2000).pipe(z.string().min(1)) });

export type ReportVersionInput = z.output<typeof reportVersionInput>;
export type SaveReportInput = z.output<typeof saveReportInput>;
export type ReportStepInput = z.output<typeof reportStepInput>;
export type RestateReportInput = z.output<typeof restateReportInput>;
