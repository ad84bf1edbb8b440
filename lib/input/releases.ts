import { z } from "zod";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { whole } from "./conference-values";
import { typedDay } from "./day";
import { plainAmountOrNone, signedAmount } from "./money";
import { line } from "./text";

/** The Ministry's longest release has some hundreds of lines. */
const MOST_LINES = 2000;

const releaseLine = z.strictObject({
  projectCode: line(60).pipe(z.string().min(1)),
  amount: signedAmount,
  requested: plainAmountOrNone.nullable().default(null),
  agreed: plainAmountOrNone.nullable().default(null),
});

/** A signed release of the national fund: its tranche, number, day, and the amount of each đề án; a cut is negative. */
export const recordReleaseInput = z.strictObject({
  fund: z.literal("KCQG"),
  year: whole(2010, 2100),
  tranche: whole(1, 999),
  number: line(60, plainNumber).pipe(z.string().min(1)),
  signedOn: typedDay,
  lines: z.array(releaseLine).min(1).max(MOST_LINES),
});

export type RecordReleaseInput = z.output<typeof recordReleaseInput>;
