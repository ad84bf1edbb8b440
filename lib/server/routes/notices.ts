import { z } from "zod";
import { ADJUSTMENT_STATES } from "@/lib/domain/adjustment/adjustment-state";
import { CONFERENCE_NOTICE_KINDS } from "@/lib/domain/notices/conference-notice";
import { DECISION_NOTICE_KINDS } from "@/lib/domain/notices/decision-notice";
import { INSPECTION_NOTICE_KINDS } from "@/lib/domain/notices/inspection-notice";
import { ADJUSTMENT_NOTICE_KINDS, PROJECT_NOTICE_KINDS } from "@/lib/domain/notices/project-notice";
import { REPORT_NOTICE_KINDS } from "@/lib/domain/notices/report-notice";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { HISTORY_STEPS } from "@/lib/domain/steps/verbs";
import { noticeSettingInput, ownSettingInput } from "@/lib/input/notice-setting";
import { noticeInput, noticesQueryInput, readNoticesInput } from "@/lib/input/notices";
import { json, read, write } from "./define";
import { day, dong, fund } from "./parts";

const common = {
  ...{ id: z.uuid(), at: z.string(), read: z.boolean(), takenBy: z.string(), onBehalfOf: z.string().nullable() },
  code: z
    .string()
    .meta({ description: "The code of the đề án, or the id of the conference, the decision or the report" }),
};

const notice = z
  .discriminatedUnion("of", [
    z.object({
      ...common,
      of: z.literal("project"),
      kind: z.enum([...PROJECT_NOTICE_KINDS, ...ADJUSTMENT_NOTICE_KINDS]),
      step: z.enum(HISTORY_STEPS).optional().meta({ description: "The step of the đề án that is told of" }),
      title: z.string(),
      told: z
        .object({ adjustmentId: z.uuid(), number: z.int(), state: z.enum(ADJUSTMENT_STATES) })
        .optional()
        .meta({ description: "The request to adjust it that is told of" }),
    }),
    z.object({
      ...common,
      of: z.literal("inspection"),
      kind: z.enum(INSPECTION_NOTICE_KINDS),
      ...{ title: z.string(), inspectionId: z.uuid() },
      told: z.record(z.string(), z.unknown()).meta({ description: "What was told, by kind, as it was then" }),
    }),
    z.object({
      ...common,
      of: z.literal("decision"),
      kind: z.enum(DECISION_NOTICE_KINDS),
      ...{ number: z.string(), signedOn: day, fund, year: z.int(), decided: z.enum(DECISION_KINDS) },
      told: z
        .object({ lines: z.int(), amount: dong })
        .meta({ description: "Lines of the reader's province and their sum, signed" }),
    }),
    z.object({
      ...common,
      of: z.literal("report"),
      kind: z.enum(REPORT_NOTICE_KINDS),
      ...{ unitId: z.string(), year: z.int(), through: z.int(), version: z.int() },
      told: z
        .object({ unit: z.string(), dueOn: day.nullable(), note: z.string().nullable() })
        .meta({ description: "The province's name, the day it owed the report by then, and why it was sent back" }),
    }),
    z.object({
      ...common,
      of: z.literal("conference"),
      kind: z.enum(CONFERENCE_NOTICE_KINDS),
      ...{ region: z.string(), ordinal: z.int() },
      told: z.record(z.string(), z.unknown()).meta({ description: "What was told, by kind, as it was then" }),
    }),
  ])
  .meta({ id: "Notice" });

const notices = z.object({
  ...{ items: z.array(notice), page: z.int(), size: z.int(), total: z.int(), unread: z.int() },
  newest: z.uuid().nullable().meta({ description: "The latest of all, to mark as read what was seen" }),
});

export const readOwnNotices = read({
  path: "/api/v1/notices",
  who: "notice.read",
  tag: "notices",
  input: noticesQueryInput,
  summary: "One's own notices, newest first",
  reply: json("The page", notices),
});

export const writeNoticeRead = write({
  path: "/api/v1/notices/{id}/read",
  who: "notice.read",
  tag: "notices",
  input: noticeInput,
  summary: "Marks one of one's own notices as read",
  reply: json("Which notice", z.object({ id: z.uuid() })),
});

export const writeNoticesRead = write({
  path: "/api/v1/notices/read",
  who: "notice.read",
  tag: "notices",
  input: readNoticesInput,
  summary: "Marks all of them as read, up to `newest` where it is given",
  reply: json("How many were marked", z.object({ marked: z.int() })),
});

const setting = noticeSettingInput.meta({
  id: "NoticeSetting",
  description: "AT_ONCE: as they come; DAILY: one digest on each working day; NONE: in the inbox alone",
});

export const readOwnMail = read({
  path: "/api/v1/account/mail",
  who: "notice.read",
  tag: "notices",
  input: ownSettingInput,
  summary: "How one's own notices come by mail",
  reply: json("The setting", setting),
});

export const writeOwnMail = write({
  path: "/api/v1/account/mail",
  who: "notice.read",
  tag: "notices",
  input: noticeSettingInput,
  summary: "Chooses how one's own notices come by mail",
  reply: json("The setting", setting),
});
