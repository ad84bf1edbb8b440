import { z } from "zod";
import { ADJUSTMENT_STATES } from "@/lib/domain/adjustment/adjustment-state";
import { CHANGES, LEVELS } from "@/lib/domain/adjustment/change";
import {
  adjustmentInput,
  adjustmentStepInput,
  rewriteAdjustmentInput,
  writeAdjustmentInput,
} from "@/lib/input/adjustments";
import { projectCodeInput } from "@/lib/input/projects-query";
import { json, read, write } from "./define";
import { day } from "./parts";

/** A row for each thing that may change, of a few fields. */
const LONG_LIST = 4_000;
const values = z.record(z.string(), z.string().nullable());
const step = z.object({
  ...{ step: z.string(), to: z.enum(ADJUSTMENT_STATES), note: z.string().nullable() },
  ...{ documentNumber: z.string().nullable(), documentSignedOn: day.nullable() },
  ...{ takenBy: z.string(), onBehalfOf: z.string().nullable(), takenAt: z.string() },
  dossierHash: z.string().meta({ description: "SHA-256 of the đề án as it was written before" }),
});
const adjustment = z
  .object({
    ...{ id: z.uuid(), projectCode: z.string(), number: z.int(), state: z.enum(ADJUSTMENT_STATES), version: z.int() },
    level: z.enum(LEVELS).meta({ description: "What changes decides who decides" }),
    waitsForPlan: z.boolean().meta({ description: "Agreed money that no plan decision has named yet" }),
    reason: z.string(),
    lines: z.array(
      z.object({
        ...{ change: z.enum(CHANGES), subject: z.string(), before: values, after: values },
      }),
    ),
    steps: z.array(step),
    answer: z.object({ decisionId: z.uuid(), number: z.string().nullable() }).nullable(),
  })
  .meta({ id: "Adjustment" });
const written = z.object({ id: z.uuid() });

export const readAdjustments = read({
  path: "/api/v1/projects/{code}/adjustments",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The requests to adjust a đề án, newest first; the Ministry and auditors see them once they are submitted",
  reply: json("The requests", z.object({ items: z.array(adjustment) })),
});

export const readAdjustment = read({
  path: "/api/v1/projects/{code}/adjustments/{id}",
  who: "signed-in",
  tag: "records",
  input: adjustmentInput,
  summary: "One request to adjust a đề án, with its history",
  reply: json("The request", adjustment),
});

export const askForAdjustment = write({
  path: "/api/v1/projects/{code}/adjustments",
  who: "adjustment.write",
  tag: "records",
  input: writeAdjustmentInput,
  mostFields: LONG_LIST,
  summary: "Writes a request to adjust a running đề án, as a draft; what is as it stands is left out",
  reply: json("Its id, and its Location", written, 201),
});

export const rewriteAdjustmentRoute = write({
  path: "/api/v1/projects/{code}/adjustments/{id}",
  who: "adjustment.write",
  tag: "records",
  input: rewriteAdjustmentInput,
  mostFields: LONG_LIST,
  summary: "Writes a request anew while it is a draft or was returned; one that changed since `version` is 409",
  reply: json("Its version then", written.extend({ version: z.int() })),
});

export const moveAdjustment = write({
  path: "/api/v1/projects/{code}/adjustments/{id}/{verb}",
  who: "signed-in",
  tag: "records",
  input: adjustmentStepInput,
  summary:
    "Submits or withdraws a request, returns, agrees to or refuses it; what is agreed is written into the đề án at once, but for money, which waits for a plan decision",
  reply: json("Where it stands then", written.extend({ state: z.enum(ADJUSTMENT_STATES), version: z.int() })),
});
