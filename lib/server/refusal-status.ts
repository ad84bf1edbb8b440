import type { RefusalCode } from "@/lib/domain/errors";

const NO_SESSION = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const WRONG_VALUE = 422;

/** The HTTP status of each refusal (contract §4). */
export const REFUSAL_STATUS: Record<RefusalCode, number> = {
  "session.required": NO_SESSION,
  "access.forbidden": FORBIDDEN,
  "access.not-found": NOT_FOUND,
  "request.idempotency-key-missing": 400,
  "request.idempotency-key-reused": WRONG_VALUE,
  "voucher.number-taken": CONFLICT,
  "voucher.in-future": WRONG_VALUE,
  "voucher.before-contract": WRONG_VALUE,
  "voucher.wrong-year": WRONG_VALUE,
  "voucher.content-required": WRONG_VALUE,
  "voucher.content-unknown": WRONG_VALUE,
  "voucher.contract-unknown": WRONG_VALUE,
  "voucher.over-contract": CONFLICT,
  "voucher.over-assigned": CONFLICT,
  "voucher.over-released": CONFLICT,
  "voucher.over-advance": CONFLICT,
  "voucher.payment-before-acceptance": CONFLICT,
  "voucher.refund-over-paid": CONFLICT,
  "voucher.already-reversed": CONFLICT,
  "voucher.reverses-a-reversal": WRONG_VALUE,
  "voucher.reversed-by-recorder": FORBIDDEN,
  "voucher.reversal-breaks-balance": CONFLICT,
  "step.not-now": CONFLICT,
  "step.own": FORBIDDEN,
  "step.reason-missing": WRONG_VALUE,
  "project.stale": CONFLICT,
  "project.incomplete": CONFLICT,
  "project.section-stale": CONFLICT,
  "project.in-its-code": WRONG_VALUE,
  "project.ends-before-it-starts": WRONG_VALUE,
  "project.not-in-catalogue": WRONG_VALUE,
  "project.busy": CONFLICT,
  "attachment.refused": WRONG_VALUE,
  "attachment.unscanned": CONFLICT,
  "attachment.infected": CONFLICT,
  "attachment.kind-unknown": WRONG_VALUE,
  "list.too-long": WRONG_VALUE,
  "account.own": FORBIDDEN,
  "account.stale": CONFLICT,
  "account.email-taken": CONFLICT,
  "account.unit-unknown": WRONG_VALUE,
  "account.unit-closed": WRONG_VALUE,
  "account.until-past": WRONG_VALUE,
  "account.password-weak": WRONG_VALUE,
  "account.password-wrong": WRONG_VALUE,
  "draft.stale": CONFLICT,
  "paper.busy": 503,
  "guard.busy": CONFLICT,
};
