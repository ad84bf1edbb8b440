import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import type { DetailRow } from "./detail-row";

const [text, words, count, year] = [z.string(), z.string().nullable(), z.int(), z.int()];
const clause = z.object({ document: text, clause: text });
const placed = z.object({ budgetYear: year, contentCode: text, itemCode: text });
const signed = z.object({ number: text, signedOn: text, budgetYear: year, signedAmount: text });

const share = z.object({
  ...{ contractNumber: text, contentCode: text, amount: text, advancePercent: z.number(), advanceLimit: text },
  ...{ advanced: text, disbursed: text, acceptedParts: text, accepted: z.boolean() },
});

const money = {
  contentClause: clause.nullable(),
  advance: clause.extend({ percent: z.number(), condition: z.object({ vi: text, en: text }).nullable() }).nullable(),
  budget: z.array(placed.extend({ support: text, counterpart: text, other: text })),
  assignedLines: z.array(signed.extend({ ...placed.shape, decisionId: text, kind: z.enum(DECISION_KINDS) })),
  releasedLines: z.array(signed.extend({ releaseId: text, tranche: count })),
  contracts: z.array(
    z.object({ id: text, number: text, signedOn: text, budgetYear: year, value: text, disbursed: text }),
  ),
  years: z.array(
    z.object({
      ...{ budgetYear: year, fund: z.enum(FUNDS), plan: text, released: text, committed: text, disbursed: text },
      shares: z.array(share),
    }),
  ),
  vouchers: z
    .array(
      z.object({
        ...{ id: text, number: text, kind: z.enum(VOUCHER_KINDS), paidOn: text, contractNumber: text },
        ...{ signedAmount: text, isReversal: z.boolean() },
      }),
    )
    .nullable(),
};

/** The row of a đề án as its statement must give it. */
export const detailRow: z.ZodType<DetailRow> = z.object({
  ...{ code: text, title: text, fund: z.enum(FUNDS), kind: z.enum(PROJECT_KINDS), state: z.enum(PROJECT_STATES) },
  ...{ version: count, startYear: year, endYear: year, unitId: text, stewardUnitId: text },
  ...{ contentCode: text, itemCode: text, implementingUnit: text, commune: words },
  ...{ startOn: words, endOn: words, acceptedOn: words, ...money },
  settlement: z.object({ on: text, amount: text, remainder: text }).nullable(),
  outputs: z.array(z.object({ indicator: text, target: text, achieved: words })),
  beneficiaries: z.array(z.object({ name: text, taxCode: words, address: text, support: words })).nullable(),
});
