import { z } from "zod";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { checkVoucherInput, recordVoucherInput, reverseVoucherInput } from "@/lib/input/vouchers";
import { voucherIdInput, vouchersQueryInput } from "@/lib/input/vouchers-query";
import { json, read, write } from "./define";
import { day, dong, fund, listOf, named } from "./parts";

const voucher = z
  .object({
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(VOUCHER_KINDS),
    amount: dong.meta({ description: "As stated on the voucher, always positive" }),
    signedAmount: dong.meta({ description: "As it counts in sums" }),
    paidOn: day,
    budgetYear: z.int(),
    fund,
    projectCode: z.string(),
    projectTitle: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    stewardUnitId: z.string(),
    contractId: z.uuid(),
    contractNumber: z.string(),
    content: named,
    note: z.string().nullable(),
    reason: z.string().nullable().meta({ description: "Why it was reversed; of a reversal only" }),
    recordedAt: z.string(),
    recordedBy: z.string(),
    recordedById: z.string(),
    onBehalfOf: z.string().nullable().meta({ description: "In whose name, under a delegation" }),
    reversesId: z.uuid().nullable(),
    reversedById: z.uuid().nullable(),
  })
  .meta({ id: "Voucher" });

const counterpart = z.object({
  id: z.uuid(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  onBehalfOf: z.string().nullable(),
  reason: z.string().nullable(),
});
const withHistory = voucher.extend({ counterpart: counterpart.nullable() }).meta({ id: "VoucherWithHistory" });
const sums = z.object({ advances: dong, payments: dong, refunds: dong, disbursed: dong });

export const readVouchers = read({
  path: "/api/v1/vouchers",
  who: "voucher.read",
  tag: "ledger",
  input: vouchersQueryInput,
  summary: "A page of the ledger within one's scope, with the sums over all that match",
  reply: json("The page", listOf(voucher, sums)),
});

export const readOneVoucher = read({
  path: "/api/v1/vouchers/{id}",
  who: "voucher.read",
  tag: "ledger",
  input: voucherIdInput,
  summary: "One voucher, with its reversal or what it reverses",
  reply: json("The voucher", withHistory),
});

export const writeVoucher = write({
  path: "/api/v1/vouchers",
  who: "voucher.record",
  tag: "ledger",
  money: true,
  input: recordVoucherInput,
  summary: "Records a voucher",
  reply: json("The voucher, and its Location", withHistory, 201),
});

const balance = z.object({ paid: dong, available: dong, refundable: dong });
const check = z
  .object({
    projectCode: z.string(),
    contractId: z.uuid(),
    contractNumber: z.string(),
    content: z.string(),
    kind: z.enum(VOUCHER_KINDS),
    amount: dong,
    signedAmount: dong,
    paidOn: day,
    budgetYear: z.int(),
    before: balance,
    after: balance,
    warnings: z.array(z.looseObject({ code: z.string() })),
  })
  .meta({ id: "VoucherCheck" });

export const writeVoucherCheck = write({
  path: "/api/v1/vouchers/check",
  who: "voucher.record",
  tag: "ledger",
  input: checkVoucherInput,
  summary: "Says what a voucher would do, without recording it",
  reply: json("Balances before and after, and what to look at again", check),
});

export const writeReversal = write({
  path: "/api/v1/vouchers/{id}/reverse",
  who: "voucher.reverse",
  tag: "ledger",
  money: true,
  input: reverseVoucherInput,
  summary: "Reverses a voucher somebody else recorded",
  reply: json("The reversal, and its Location", withHistory, 201),
});
