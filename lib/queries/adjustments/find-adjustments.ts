import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { type Adjustment, MOST_ADJUSTMENTS } from "@/lib/domain/adjustment/adjustment";
import { CHANGES } from "@/lib/domain/adjustment/change";
import type { Fund } from "@/lib/domain/fund";
import type { StepCodeOf } from "@/lib/domain/steps/steps";
import { fullNames } from "../accounts/full-names";
import { isoDay } from "../plans/find-decision";
import { valuesSchema } from "./find-standing";

/** What a request looks at of its đề án. */
export const ADJUSTED_PROJECT = {
  ...{ id: true, code: true, title: true, fund: true, state: true, stewardUnitId: true },
  ...{ startYear: true, endYear: true },
} as const;

/** Which requests are looked for. */
export type Sought = Pick<Prisma.ProjectAdjustmentWhereInput, "id" | "state" | "NOT" | "lines"> & {
  readonly project?: { readonly code: string } | { readonly fund: Fund };
};

/** All that one đề án can have. */
const OF_ONE = { skip: 0, take: MOST_ADJUSTMENTS };

/** The requests sought as the reader sees them, newest first, with their lines and history: all of one đề án, else a page. */
export async function findAdjustments(
  tx: Transaction,
  sought: Sought,
  place: { readonly skip: number; readonly take: number } = OF_ONE,
): Promise<readonly Adjustment[]> {
  const found = await tx.projectAdjustment.findMany({
    where: sought,
    orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
    ...place,
    include: {
      project: { select: ADJUSTED_PROJECT },
      lines: { orderBy: { position: "asc" } },
      steps: { orderBy: { adjustmentVersion: "asc" }, omit: { dossier: true } },
      answer: { include: { decision: { select: { number: true } } } },
    },
  });
  const people = found.flatMap(({ steps }) => steps.flatMap(({ takenBy, onBehalfOf }) => [takenBy, onBehalfOf ?? []]));
  const names = await fullNames(tx, people.flat());
  return found.map(({ lines, steps, answer, id, number, state, version, reason, writers, project }) => ({
    ...{ id, number, state, version, reason, writers, project },
    lines: lines.map(({ change, subject, before, after }) => ({
      ...{ change: z.enum(CHANGES).parse(change), subject },
      ...{ before: valuesSchema.parse(before), after: valuesSchema.parse(after) },
    })),
    steps: steps.map((step) => ({
      ...{ step: step.step as StepCodeOf<"adjustment">, to: step.toState, note: step.note },
      ...{ documentNumber: step.documentNumber, documentSignedOn: isoDay(step.documentSignedOn) },
      ...{
        takenBy: names.get(step.takenBy) ?? "",
        onBehalfOf: step.onBehalfOf && (names.get(step.onBehalfOf) ?? null),
      },
      ...{ takenAt: step.takenAt.toISOString(), dossierHash: step.dossierHash },
    })),
    answer: answer && { decisionId: answer.decisionId, number: answer.decision.number },
  }));
}
