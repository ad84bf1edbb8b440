import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { checkVoucherInput, recordVoucherInput, reverseVoucherInput } from "@/lib/input/vouchers";
import { voucherIdInput, vouchersQueryInput } from "@/lib/input/vouchers-query";
import { answers, bodyOf, content, day, dong, fund, listOf, SESSION } from "./parts";

const voucher = z
  .looseObject({
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(VOUCHER_KINDS),
    amount: dong.meta({ description: "As stated on the voucher, always positive" }),
    signedAmount: dong.meta({ description: "As it counts in sums" }),
    paidOn: day,
    budgetYear: z.int(),
    fund,
    projectCode: z.string(),
    contractId: z.uuid(),
    unitId: z.string(),
    stewardUnitId: z.string(),
    note: z.string().nullable(),
    recordedAt: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: "Voucher" });

const balance = z.object({ paid: dong, available: dong, refundable: dong });
const check = z
  .looseObject({
    amount: dong,
    signedAmount: dong,
    before: balance,
    after: balance,
    warnings: z.array(z.looseObject({ code: z.string() })),
  })
  .meta({ id: "VoucherCheck" });

const key = z.object({
  "Idempotency-Key": z.uuid().meta({ description: "The same key with the same body gives the first answer again" }),
});

export const ledgerPaths: ZodOpenApiPathsObject = {
  "/api/v1/vouchers": {
    get: {
      summary: "A page of the ledger within one's scope, with the sums over all that match",
      tags: ["ledger"],
      security: SESSION,
      requestParams: { query: vouchersQueryInput },
      responses: answers({ description: "The page", schema: listOf(voucher) }, 401, 403, 422, 503),
    },
    post: {
      summary: "Records a voucher",
      tags: ["ledger"],
      security: SESSION,
      requestParams: { header: key },
      requestBody: { required: true, content: content(bodyOf(recordVoucherInput, "idempotencyKey")) },
      responses: answers(
        { status: 201, description: "The voucher, and its Location", schema: voucher },
        ...[400, 401, 403, 404, 409, 413, 415, 422, 503],
      ),
    },
  },
  "/api/v1/vouchers/check": {
    post: {
      summary: "Says what a voucher would do, without recording it",
      tags: ["ledger"],
      security: SESSION,
      requestBody: { required: true, content: content(bodyOf(checkVoucherInput, "idempotencyKey")) },
      responses: answers(
        { description: "Balances before and after, and what to look at again", schema: check },
        ...[400, 401, 403, 404, 409, 413, 415, 422, 503],
      ),
    },
  },
  "/api/v1/vouchers/{id}": {
    get: {
      summary: "One voucher, with its reversal or what it reverses",
      tags: ["ledger"],
      security: SESSION,
      requestParams: { path: voucherIdInput },
      responses: answers({ description: "The voucher", schema: voucher }, 401, 403, 404, 503),
    },
  },
  "/api/v1/vouchers/{id}/reverse": {
    post: {
      summary: "Reverses a voucher somebody else recorded",
      tags: ["ledger"],
      security: SESSION,
      requestParams: { path: voucherIdInput, header: key },
      requestBody: { required: true, content: content(bodyOf(reverseVoucherInput, "idempotencyKey", "id")) },
      responses: answers(
        { status: 201, description: "The reversal, and its Location", schema: voucher },
        ...[400, 401, 403, 404, 409, 413, 415, 422, 503],
      ),
    },
  },
};
