import { z } from "zod";
import { ADJUSTMENT_STATES } from "@/lib/domain/adjustment/adjustment-state";
import { OWED } from "@/lib/domain/conference/board";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import { DECISION_NOTICE_KINDS } from "@/lib/domain/notices/decision-notice";
import { INSPECTION_NOTICE_KINDS } from "@/lib/domain/notices/inspection-notice";
import type { Notice } from "@/lib/domain/notices/notice";
import { ADJUSTMENT_NOTICE_KINDS, PROJECT_NOTICE_KINDS } from "@/lib/domain/notices/project-notice";
import { REPORT_NOTICE_KINDS } from "@/lib/domain/notices/report-notice";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { HISTORY_STEPS } from "@/lib/domain/steps/verbs";

const common = {
  ...{ id: z.string(), at: z.string(), read: z.boolean(), code: z.string() },
  ...{ takenBy: z.string(), onBehalfOf: z.string().nullable() },
};
const ofProject = { ...common, of: z.literal("project"), title: z.string() };
const ofConference = { ...common, of: z.literal("conference"), region: z.enum(REGIONS), ordinal: z.int() };
const day = z.string().nullable();

const task = z.object({
  ...{ itemId: z.string(), position: z.int(), title: z.string() },
  ...{ unit: z.string().nullable(), dueOn: day },
});

const correction = z.object({ figure: z.string(), printed: z.string(), now: z.string(), why: z.string() });

const ofInspection = { ...common, of: z.literal("inspection"), title: z.string(), inspectionId: z.string() };
const [ofVisit, ...ofFinding] = INSPECTION_NOTICE_KINDS;

const ofDecision = z.object({
  ...common,
  ...{ of: z.literal("decision"), kind: z.enum(DECISION_NOTICE_KINDS) },
  ...{ number: z.string(), signedOn: z.string(), fund: z.enum(FUNDS), year: z.int(), decided: z.enum(DECISION_KINDS) },
  told: z.object({ lines: z.int(), amount: z.string().transform(BigInt) }),
});

const ofReport = z.object({
  ...common,
  ...{ of: z.literal("report"), kind: z.enum(REPORT_NOTICE_KINDS) },
  ...{ unitId: z.string(), year: z.int(), version: z.int() },
  through: z
    .int()
    .min(1)
    .max(12)
    .transform((month) => month as ThroughMonth),
  told: z.object({ unit: z.string(), dueOn: day, note: z.string().nullable() }),
});

/** A notice as the database tells it, of whatever thing. */
export const noticeRow: z.ZodType<Notice> = z.discriminatedUnion("of", [
  z.discriminatedUnion("kind", [
    z.object({ ...ofProject, kind: z.enum(PROJECT_NOTICE_KINDS), step: z.enum(HISTORY_STEPS) }),
    z.object({
      ...ofProject,
      kind: z.enum(ADJUSTMENT_NOTICE_KINDS),
      told: z.object({ adjustmentId: z.string(), number: z.int(), state: z.enum(ADJUSTMENT_STATES) }),
    }),
  ]),
  ofDecision,
  ofReport,
  z.discriminatedUnion("kind", [
    z.object({
      ...ofInspection,
      kind: z.literal(ofVisit),
      told: z.object({ on: z.string(), findings: z.int(), dueOn: day }),
    }),
    z.object({
      ...ofInspection,
      kind: z.enum(ofFinding),
      told: z.object({ position: z.int(), what: z.string(), dueOn: z.string() }),
    }),
  ]),
  z.discriminatedUnion("kind", [
    z.object({ ...ofConference, kind: z.literal("conference.opened"), told: z.object({ heldOn: day }) }),
    z.object({
      ...ofConference,
      kind: z.literal("conference.issued"),
      told: z.object({ issue: z.int(), number: z.string(), signedOn: z.string() }),
    }),
    z.object({
      ...ofConference,
      kind: z.literal("conference.reminded"),
      told: z.object({
        ...{ unit: z.string(), owes: z.array(z.enum(OWED)) },
        ...{ since: day, dueOn: day, note: z.string().nullable() },
      }),
    }),
    z.object({
      ...ofConference,
      kind: z.enum(["conference.assigned", "conference.task-soon", "conference.task-late"]),
      told: task,
    }),
    z.object({
      ...ofConference,
      kind: z.literal("conference.corrected"),
      told: z.object({
        ...{ issue: z.int(), number: z.string(), count: z.int() },
        changes: z.array(z.object({ vi: correction, en: correction })),
      }),
    }),
  ]),
]);
