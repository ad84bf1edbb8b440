import type { StepCode } from "../steps/steps";
import type { VoucherKind } from "./voucher";

const STEP_OF = {
  ADVANCE: "voucher.advance",
  PAYMENT: "voucher.pay",
  REFUND: "voucher.refund",
} as const satisfies Record<VoucherKind, StepCode>;

export type RecordingStep = (typeof STEP_OF)[VoucherKind];

/** The step that recording a voucher of this kind is. */
export function recordingStep(kind: VoucherKind): RecordingStep {
  return STEP_OF[kind];
}
