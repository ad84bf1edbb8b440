import type { Refusal, RefusalCode } from "@/lib/domain/errors";

const FIELDS: Partial<Record<RefusalCode, string>> = {
  "request.idempotency-key-missing": "idempotencyKey",
  "request.idempotency-key-reused": "idempotencyKey",
  "view.name-taken": "name",
  "view.too-many": "name",
  "account.email-taken": "email",
  "account.unit-unknown": "unitId",
  "account.unit-closed": "unitId",
  "account.until-past": "until",
  "account.password-weak": "password",
  "account.password-wrong": "currentPassword",
  "delegation.not-a-colleague": "receiverId",
  "delegation.from-past": "from",
  "delegation.ends-first": "to",
  "delegation.too-long": "to",
  "delegation.overlaps": "from",
  "step.reason-missing": "note",
  "reserve.stale": "version",
  "project.stale": "version",
  "council.number-taken": "decisionNumber",
  "council.in-future": "signedOn",
  "attachment.refused": "file",
  "import.file-refused": "file",
  "import.has-problems": "file",
  "attachment.kind-unknown": "kind",
  "voucher.number-taken": "number",
  "voucher.in-future": "paidOn",
  "voucher.before-contract": "paidOn",
  "voucher.wrong-year": "budgetYear",
  "voucher.content-required": "content",
  "voucher.content-unknown": "content",
  "voucher.contract-unknown": "contractId",
  "voucher.over-contract": "amount",
  "voucher.over-assigned": "amount",
  "voucher.over-released": "amount",
  "voucher.over-advance": "amount",
  "voucher.payment-before-acceptance": "kind",
  "voucher.refund-over-paid": "amount",
};

/** The field of the form or the parameter a refusal is about; null when it is about the whole. */
export function refusalField(refusal: Refusal): string | null {
  return "field" in refusal ? refusal.field : (FIELDS[refusal.code] ?? null);
}
