import { z } from "zod";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import { readMoneyText } from "./money-text";

/** An amount as another system sends it: plain digits of whole đồng, 1 to 999999999999999. */
export const plainAmount = z.string().transform((text, context) => {
  const problem = plainProblem(text);
  if (problem === null) return BigInt(text);
  context.addIssue({ code: "custom", params: { problem } });
  return z.NEVER;
});

/** The same where nothing is an answer too: 0 to 999999999999999. */
export const plainAmountOrNone = z.string().transform((text, context) => {
  const problem = plainProblem(text);
  if (problem === null || problem === "money.zero") return BigInt(text);
  context.addIssue({ code: "custom", params: { problem } });
  return z.NEVER;
});

/** An amount as a person types it into a form: "1.234.567", "12 tỷ 300" (see `readMoneyText`). */
export const typedAmount = z.string().max(100).transform(amountIn);

/** The same where nothing is an answer too: "0" is no money. */
export const typedAmountOrNone = z
  .string()
  .max(100)
  .transform((text, context) => (/^\s*0+\s*(đồng|đ)?\s*$/i.test(text) ? 0n : amountIn(text, context)));

/** An amount however it is sent: plain digits, or as a person types it. */
export const givenAmount = z
  .string()
  .max(100)
  .transform((text, context) => (/^-?[0-9]+$/.test(text) ? plainOrProblem(text, context) : amountIn(text, context)));

/** An amount beside another, in plain digits or as typed, "0" or nothing at all: null where it is left empty. */
export const amountIfAny = z
  .string()
  .max(100)
  .nullable()
  .default(null)
  .transform((text, context) => {
    if (text === null || text.trim() === "") return null;
    if (/^0+$/.test(text)) return 0n;
    return /^[0-9]+$/.test(text) ? plainOrProblem(text, context) : amountIn(text, context);
  });

/** An amount that may be a cut, in plain digits or as typed: "-500000000", "−12 tỷ"; never nothing. */
export const signedAmount = z
  .string()
  .max(100)
  .transform((text, context) => {
    const [, cut, amount = ""] = /^\s*([-−]?)\s*(.*)$/s.exec(text) ?? [];
    const read = /^[0-9]+$/.test(amount) ? plainOrProblem(amount, context) : amountIn(amount, context);
    return cut ? -read : read;
  });

function plainOrProblem(text: string, context: z.core.$RefinementCtx): bigint {
  const problem = plainProblem(text);
  if (problem === null) return BigInt(text);
  context.addIssue({ code: "custom", params: { problem } });
  return z.NEVER;
}

function amountIn(text: string, context: z.core.$RefinementCtx): bigint {
  const reading = readMoneyText(text);
  if ("amount" in reading) return reading.amount;
  const { problem, readings } = reading;
  const params = { problem: `money.${problem}`, ...(readings && { readings: readings.map(String) }) };
  context.addIssue({ code: "custom", params });
  return z.NEVER;
}

function plainProblem(text: string): string | null {
  if (/^-[0-9]+$/.test(text)) return "money.negative";
  if (/^0+$/.test(text)) return "money.zero";
  if (!/^[1-9][0-9]*$/.test(text)) return "whole-number";
  return text.length > GREATEST_AMOUNT.toString().length ? "money.too-large" : null;
}
