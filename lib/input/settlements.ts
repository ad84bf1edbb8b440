import { z } from "zod";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { orNothing } from "./conference-values";
import { typedDay } from "./day";
import { plainAmountOrNone, typedAmountOrNone } from "./money";
import { seenVersion } from "./project-steps";
import { projectCodeInput } from "./projects-query";
import { line, optionalText } from "./text";

/** Quyết toán (contract §4): its day and amount, by another system in plain digits, by the form with `amountText` as typed. */
export const settleInput = z
  .strictObject({
    code: projectCodeInput.shape.code,
    version: seenVersion,
    note: optionalText(2000),
    on: typedDay,
    amount: plainAmountOrNone.optional(),
    amountText: typedAmountOrNone.optional(),
    number: orNothing(line(60, plainNumber).pipe(z.string().min(1))),
  })
  .refine(({ amount, amountText }) => (amount === undefined) !== (amountText === undefined), {
    path: ["amount"],
    params: { problem: "required" },
    when: () => true,
  })
  .transform(({ amount, amountText, ...sent }) => ({ ...sent, amount: amount ?? amountText ?? 0n }));

export type SettleInput = z.output<typeof settleInput>;
