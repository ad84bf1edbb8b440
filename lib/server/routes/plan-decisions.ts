import { z } from "zod";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { DECISION_STATES } from "@/lib/domain/plan/decision-state";
import {
  decisionStepInput,
  decisionsFileInput,
  decisionsQueryInput,
  draftDecisionInput,
  editDecisionInput,
} from "@/lib/input/plan-decisions";
import { documentIdInput } from "@/lib/input/plans-query";
import { CSV_FILE, json, read, write, XLSX_FILE } from "./define";
import { day, dong, fund, listOf } from "./parts";

/** Thousands of lines, each of a few fields. */
const LONG_LIST = 12_000;

const head = {
  ...{ id: z.uuid(), fund, year: z.int(), kind: z.enum(DECISION_KINDS), state: z.enum(DECISION_STATES) },
  ...{ number: z.string().nullable(), signedOn: day.nullable(), signer: z.string().nullable() },
  unitId: z.string().nullable().meta({ description: "Null of the Ministry's" }),
  version: z.int(),
};
const line = z.object({
  ...{ projectCode: z.string().nullable(), unitId: z.string(), content: z.string(), item: z.string() },
  ...{ amount: dong.meta({ description: "Signed: a cut is negative" }), note: z.string().nullable() },
});
const effect = z.object({
  projectCode: z.string(),
  ...{ before: dong, after: dong, committed: dong, released: dong },
});
const written = z.object({ id: z.uuid(), version: z.int() });

export const readDecisions = read({
  path: "/api/v1/plan-decisions",
  who: "anyone",
  tag: "records",
  input: decisionsQueryInput,
  summary: "Plan decisions, the latest first; drafts for those who write and issue them",
  reply: json(
    "The page",
    listOf(
      z.object({ ...head, lines: z.int(), amount: dong }).meta({ id: "ListedDecision" }),
      z.object({ amount: dong }),
    ),
  ),
});

const list = { who: "anyone", tag: "files", input: decisionsFileInput } as const;
export const readDecisionsCsv = read({
  ...{ ...list, path: "/api/v1/plan-decisions.csv", summary: "All decisions that match, at most 10.000, as CSV" },
  reply: CSV_FILE,
});
export const readDecisionsWorkbook = read({
  ...{
    ...list,
    path: "/api/v1/plan-decisions.xlsx",
    summary: "All decisions that match, at most 10.000, as a workbook",
  },
  reply: XLSX_FILE,
});

export const readDecision = read({
  path: "/api/v1/plan-decisions/{id}",
  who: "anyone",
  tag: "records",
  input: documentIdInput,
  summary: "A plan decision with its lines; of a draft also what each đề án has before and after it",
  reply: json(
    "The decision",
    z.object({ ...head, lines: z.array(line), amount: dong, effects: z.array(effect) }).meta({ id: "PlanDecision" }),
  ),
});

export const writeDecision = write({
  path: "/api/v1/plan-decisions",
  who: "signed-in",
  tag: "records",
  input: draftDecisionInput,
  mostFields: LONG_LIST,
  summary: "Drafts a plan decision: the Ministry's officer for the national fund, a province's for its own",
  reply: json("Its id, and its Location", z.object({ id: z.uuid() }), 201),
});

export const rewriteDecision = write({
  path: "/api/v1/plan-decisions/{id}",
  who: "signed-in",
  tag: "records",
  input: editDecisionInput,
  mostFields: LONG_LIST,
  summary: "Writes a draft anew, head and lines; one that changed since `version` is 409",
  reply: json("Its version then", written),
});

export const issueDecision = write({
  path: "/api/v1/plan-decisions/{id}/issue",
  who: "signed-in",
  tag: "records",
  input: decisionStepInput,
  summary: "Issues a draft, by another person than who drafted it: its đề án are assigned, and it never changes again",
  reply: json("Where it stands then", written.extend({ state: z.enum(DECISION_STATES) })),
});

export const eraseDecision = write({
  path: "/api/v1/plan-decisions/{id}/remove",
  who: "signed-in",
  tag: "records",
  input: decisionStepInput,
  summary: "Removes a draft as it was seen",
  reply: json("What was removed", written),
});
