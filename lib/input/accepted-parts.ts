import { z } from "zod";
import { minutesFields } from "./acceptances";
import { given } from "./address-values";
import { typedDay } from "./day";
import { plainAmount, typedAmount } from "./money";
import { projectCodeInput } from "./projects-query";
import { text } from "./text";

/**
 * Nghiệm thu từng phần as it is sent: of which share and beneficiary, its day as typed, the support accepted (by another
 * system in plain digits, by the form with `amountText` as typed), number of the minutes and conclusion.
 */
export const acceptPartInput = z
  .strictObject({
    code: projectCodeInput.shape.code,
    shareId: z.uuid(),
    beneficiaryId: z.uuid(),
    on: typedDay,
    amount: plainAmount.optional(),
    amountText: typedAmount.optional(),
    number: minutesFields.number,
    conclusion: minutesFields.conclusion,
  })
  .refine(({ amount, amountText }) => (amount === undefined) !== (amountText === undefined), {
    path: ["amount"],
    params: { problem: "required" },
    when: () => true,
  })
  .transform(({ amount, amountText, ...sent }) => ({ ...sent, amount: amount ?? amountText ?? 0n }));
export type AcceptPartInput = z.output<typeof acceptPartInput>;

/** Hủy nghiệm thu of one beneficiary: which one, and why; the reason is kept for ever beside it. */
export const recallPartInput = z.strictObject({
  code: projectCodeInput.shape.code,
  id: z.uuid(),
  reason: text(1000).pipe(z.string().min(10)),
});
export type RecallPartInput = z.output<typeof recallPartInput>;

/** The page of partial acceptances: with the form of one beneficiary on one share, or the one that takes an acceptance back. */
export const partsPageInput = z.object({
  share: given(z.uuid()),
  beneficiary: given(z.uuid()),
  recall: given(z.uuid()),
});
