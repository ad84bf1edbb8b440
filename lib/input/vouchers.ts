import { z } from "zod";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { typedDay } from "./day";
import { plainAmount, typedAmount } from "./money";
import { line, optionalText, text } from "./text";

const EARLIEST_PAYMENT = "2000-01-01";

/** A form sends digits, another system a number. */
const budgetYear = z.preprocess(
  (given) => (typeof given === "string" && /^[0-9]{4}$/.test(given) ? Number(given) : given),
  z.int().min(2010).max(2100),
);

const paidOn = z.iso.date().check((context) => {
  if (context.value >= EARLIEST_PAYMENT) return;
  const params = { problem: "too-small", limit: EARLIEST_PAYMENT };
  context.issues.push({ code: "custom", input: context.value, path: [], params });
});

/** Said beside everything else that is wrong, not only when nothing else is. */
const saying = (path: string, problem: string) => ({ path: [path], params: { problem }, when: () => true });

/**
 * A voucher as sent: by another system with `amount` in plain digits of đồng and `paidOn` as YYYY-MM-DD, by the form
 * with `amountText` and `paidOnText` as typed. Shape only: whether the money may be recorded is the domain's question.
 */
const voucherAsSent = <Key extends z.ZodType>(idempotencyKey: Key) =>
  z
    .strictObject({
      idempotencyKey,
      projectCode: line(60).pipe(z.string().min(1)),
      contractId: z.uuid(),
      content: line(60)
        .transform((code) => code || null)
        .nullable()
        .default(null),
      kind: z.enum(VOUCHER_KINDS),
      amount: plainAmount.optional(),
      amountText: typedAmount.optional(),
      paidOn: paidOn.optional(),
      paidOnText: typedDay.pipe(paidOn).optional(),
      budgetYear,
      number: line(50, plainNumber).pipe(z.string().min(1)),
      note: optionalText(1000),
    })
    .refine(({ amount, amountText }) => amount !== undefined || amountText !== undefined, saying("amount", "required"))
    .refine(
      ({ amount, amountText }) => amount === undefined || amountText === undefined,
      saying("amountText", "unknown-field"),
    )
    .refine(({ paidOn, paidOnText }) => paidOn !== undefined || paidOnText !== undefined, saying("paidOn", "required"))
    .refine(
      ({ paidOn, paidOnText }) => paidOn === undefined || paidOnText === undefined,
      saying("paidOnText", "unknown-field"),
    )
    .transform(({ amount, amountText, paidOn, paidOnText, ...voucher }) => ({
      ...voucher,
      amount: amount ?? amountText ?? 0n,
      paidOn: paidOn ?? paidOnText ?? "",
    }));

export const recordVoucherInput = voucherAsSent(z.uuid());

export type RecordVoucherInput = z.output<typeof recordVoucherInput>;

/** A voucher sent to be looked at before it is recorded: the same shape, and a key that is not used yet. */
export const checkVoucherInput = voucherAsSent(z.uuid().optional());

/** A reversal as sent; the reason is kept for ever beside it. */
export const reverseVoucherInput = z.strictObject({
  id: z.string().max(100),
  idempotencyKey: z.uuid(),
  reason: text(1000).pipe(z.string().min(10)),
});

export type ReverseVoucherInput = z.output<typeof reverseVoucherInput>;
