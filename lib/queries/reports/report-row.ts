import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import { PERIOD_STATES } from "@/lib/domain/periodic-report/period";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";

const amount = z.string().transform(BigInt);
const day = z.string();
const pairs = z
  .array(z.tuple([z.string(), amount]))
  .nullable()
  .transform((rows) => rows ?? []);
const list = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullable()
    .optional()
    .transform((rows) => rows ?? []);

export const periodRow = z.object({
  ...{ state: z.enum(PERIOD_STATES), version: z.int(), confirmed: z.boolean() },
  ...{ data_from: day, data_to: day, due_on: day, locks_on: day.nullable() },
  measures: z.array(z.enum(REPORTED_MEASURES)),
  contents: z.array(z.string()),
  indicators: z.array(z.string()),
  sections: z.array(z.enum(REPORT_SECTIONS)),
});

const content = z.object({
  ...{ amounts: pairs, outputs: pairs },
  texts: list(z.tuple([z.enum(REPORT_SECTIONS), z.string()])),
  explanations: list(
    z.object({
      ...{ subject: z.string(), reason: z.string(), document: z.string().nullable() },
      ...{ value: amount.nullable().default(null), against: amount.nullable().default(null) },
    }),
  ),
  own_rows: list(
    z.object({
      ...{ label: z.string(), fund: z.enum(FUNDS).nullable(), note: z.string().nullable() },
      ...{ plan: amount.nullable(), actual: amount.nullable(), estimate: amount.nullable() },
    }),
  ),
});

const versionRow = content.extend({
  said: content.nullable().optional(),
  ...{ id: z.string(), unit_id: z.string(), steward_unit_id: z.string() },
  ...{ version: z.int(), revision: z.int(), state: z.enum(REPORT_STATES) },
  ...{ number: z.string().nullable(), signed_on: day.nullable(), reason: z.string().nullable() },
  ...{ writers: list(z.string()), submitted_at: z.string().nullable(), certified_at: z.string().nullable() },
  steps: list(
    z.object({
      ...{ step: z.string(), to: z.enum(REPORT_STATES), note: z.string().nullable() },
      ...{ takenBy: z.string(), onBehalfOf: z.string().nullable(), takenAt: z.string() },
      records: z.record(z.string(), z.string()).nullable(),
      remarks: list(z.object({ cell: z.string(), body: z.string() })),
    }),
  ),
});

/** One report with everything it is held against, as its statement gives it. */
export const reportRow = z.object({
  period: periodRow.nullable(),
  due_on: day.nullable(),
  versions: list(versionRow),
  money: list(
    z.object({
      year: z.int(),
      unit: z.string(),
      fund: z.enum(FUNDS),
      content: z.string(),
      plan: amount,
      disbursed: amount,
    }),
  ),
  achieved: list(z.object({ fund: z.enum(FUNDS), indicator: z.string(), achieved: amount })),
  paid_after: list(z.object({ fund: z.enum(FUNDS), amount })),
  national_planned: z.boolean(),
  certified: list(
    z.object({
      ...{ unit: z.string(), year: z.int(), through: z.int(), fund: z.enum(FUNDS) },
      ...{ measure: z.enum(["ACTUAL", "ESTIMATE"]), amount, certified_at: z.string(), recorded: amount },
    }),
  ),
  earlier_parts: list(z.object({ unit: z.string(), fund: z.enum(FUNDS), cell: z.string(), value: amount })),
});
export type ReportRow = z.output<typeof reportRow>;
export type VersionRow = z.output<typeof versionRow>;
