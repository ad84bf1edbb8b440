import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { DECISION_STATES } from "@/lib/domain/plan/decision-state";
import { plainNumber } from "@/lib/domain/text/plain-text";
import {
  choiceFilter,
  fundFilter,
  pageParam,
  separatorParam,
  sizeParam,
  unitFilter,
  unitParam,
  yearFilter,
} from "./address-values";
import { orNothing } from "./conference-values";
import { typedDay } from "./day";
import { signedAmount } from "./money";
import { documentIdInput } from "./plans-query";
import { seenVersion } from "./project-steps";
import { line, optionalText } from "./text";

/** The Ministry's longest decision has some hundreds of lines. */
const MOST_LINES = 2000;

/** Said beside everything else that is wrong with a line that is one. */
const missing = (path: string) => ({
  ...{ path: [path], params: { problem: "required" } },
  when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null,
});

/** A row of a form is told from a line that another system sends, since it may be left empty. */
const decisionLine = z
  .strictObject({
    row: z.literal("form").optional(),
    projectCode: orNothing(line(60).pipe(z.string().min(1))),
    unitId: orNothing(unitParam),
    content: line(60).default(""),
    amount: signedAmount.optional(),
    note: optionalText(500),
  })
  .refine(({ row, amount }) => row !== undefined || amount !== undefined, missing("amount"))
  .refine(({ amount, content }) => amount === undefined || content !== "", missing("content"));

/** A form sends every row; one whose amount is left empty is no line. Each keeps the place it was sent in, from 1. */
function given(rows: readonly z.output<typeof decisionLine>[]) {
  return rows.flatMap(({ row: _, amount, ...sent }, at) =>
    amount === undefined ? [] : [{ ...sent, amount, line: at + 1 }],
  );
}

const head = {
  kind: z.enum(DECISION_KINDS),
  number: orNothing(line(60, plainNumber).pipe(z.string().min(1))),
  signedOn: orNothing(typedDay),
  signer: orNothing(line(200).pipe(z.string().min(1))),
  lines: z.array(decisionLine).max(MOST_LINES).default([]).transform(given),
};

const budgetYear = z.preprocess(
  (given) => (typeof given === "string" && /^[0-9]{4}$/.test(given) ? Number(given) : given),
  z.int().min(2010).max(2100),
);

/** A new decision: of which fund, year and (of a province's own fund) province. It may still lack number, day and signer. */
export const draftDecisionInput = z.strictObject({
  fund: z.enum(FUNDS),
  year: budgetYear,
  unitId: orNothing(unitParam),
  ...head,
});

/** Head and lines of a draft, written anew on the version that was seen. */
export const editDecisionInput = z.strictObject({ id: documentIdInput.shape.id, version: seenVersion, ...head });

/** What is done to a whole draft: issuing it, removing it. */
export const decisionStepInput = z.strictObject({ id: documentIdInput.shape.id, version: seenVersion });

/** What a new decision is begun with: its year and kind, and whether every đề án that waits comes with what is proposed. */
export const newDecisionInput = z.object({
  year: yearFilter,
  kind: choiceFilter(DECISION_KINDS),
  take: choiceFilter(["all"]),
  unitId: unitFilter,
});

/** Of which province the đề án are that a draft may still list. */
export const draftPageInput = z.object({ unitId: unitFilter });

/** The list of decisions, drafts among them for those who write them. */
export const decisionsQueryInput = z.object({
  fund: fundFilter,
  year: yearFilter,
  unitId: unitFilter,
  kind: choiceFilter(DECISION_KINDS),
  state: choiceFilter(DECISION_STATES),
  page: pageParam,
  size: sizeParam(50),
});

export const decisionsFileInput = decisionsQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

export type DecisionLineInput = z.output<(typeof head)["lines"]>[number];
export type DraftDecisionInput = z.output<typeof draftDecisionInput>;
export type EditDecisionInput = z.output<typeof editDecisionInput>;
export type DecisionStepInput = z.output<typeof decisionStepInput>;
