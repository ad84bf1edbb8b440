import { z } from "zod";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import { HARD_FINDINGS, SOFT_FINDINGS } from "@/lib/domain/periodic-report/finding";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";
import { FINDING_STANDS } from "@/lib/format/reports/told-finding";
import { day, dong, fund } from "./parts";

export const state = z.enum(REPORT_STATES);
const measure = z.enum(REPORTED_MEASURES);
export const revision = z
  .int()
  .meta({ description: "Counts every change of this report; what an update must have seen" });
export const restatement = z
  .int()
  .meta({ description: "1 for the first report, 2 for its first correction (đính chính)" });
/** The amounts an explanation is of; it lapses when they change. */
const writtenOf = { value: z.string().nullable(), against: z.string().nullable() };
const said = { reason: z.string(), document: z.string().nullable() };
/** A step, by whom and when. */
const taken = {
  ...{ step: z.string(), to: state },
  ...{ takenBy: z.string(), onBehalfOf: z.string().nullable(), takenAt: z.string() },
};
/** A periodic report with what it is held against and its history. */
export const report = z
  .object({
    ...{
      unitId: z.string(),
      unitName: z.string(),
      year: z.int(),
      through: z.int(),
      state,
      version: revision,
      restatement,
    },
    ...{ reason: z.string().nullable(), number: z.string().nullable(), signedOn: day.nullable(), dueOn: day },
    ...{ submittedAt: z.string().nullable(), certifiedAt: z.string().nullable() },
    amounts: z.array(
      z.object({ fund, measure, content: z.string().nullable(), amount: dong, recorded: dong.nullable() }),
    ),
    outputs: z.array(z.object({ indicator: z.string(), fund, value: z.int(), recorded: z.int().nullable() })),
    text: z.record(z.enum(REPORT_SECTIONS), z.string().nullable()),
    explanations: z.array(z.object({ subject: z.string(), ...said, ...writtenOf })),
    ownRows: z.array(
      z.object({
        ...{ label: z.string(), fund: fund.nullable(), note: z.string().nullable() },
        ...{ plan: dong.nullable(), actual: dong.nullable(), estimate: dong.nullable() },
      }),
    ),
    findings: z.array(
      z.object({
        ...{
          subject: z.string(),
          code: z.enum([...HARD_FINDINGS, ...SOFT_FINDINGS]),
          cell: z.string(),
          hard: z.boolean(),
        },
        ...{
          value: z.string().nullable(),
          against: z.string().nullable(),
          explained: z.boolean(),
          lapsed: z.boolean(),
        },
      }),
    ),
    pastEstimates: z.array(
      z.object({
        ...{ year: z.int(), through: z.int(), fund, estimate: dong, actual: dong },
        origin: z.enum(["certified", "records"]),
      }),
    ),
    steps: z.array(
      z.object({
        ...taken,
        note: z.string().nullable(),
        remarks: z.array(z.object({ cell: z.string(), body: z.string() })),
      }),
    ),
    versions: z.array(
      z.object({
        ...{ restatement, state, reason: z.string().nullable(), number: z.string().nullable() },
        ...{ signedOn: day.nullable(), submittedAt: z.string().nullable(), certifiedAt: z.string().nullable() },
        steps: z.array(z.object(taken)),
      }),
    ),
  })
  .meta({ id: "PeriodicReport" });
/** Which report. */
export const place = { year: z.int(), through: z.int(), unitId: z.string() };
/** Which report was written in, and its version then. */
export const saved = z.object({ ...place, version: revision });
/** What a check finds, in a sentence of the asker's language, with what was said of it. */
export const toldFinding = z.object({
  ...{ subject: z.string(), cell: z.string(), stands: z.enum(FINDING_STANDS), told: z.string() },
  ...{ amounts: z.string(), reason: z.string(), document: z.string(), lapsed: z.string() },
});
