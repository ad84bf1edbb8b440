import type { RefusalCode } from "@/lib/domain/errors";
import { acceptanceStatus } from "./acceptance-status";
import { accountStatus } from "./account-status";
import { adjustmentStatus } from "./adjustment-status";
import { carryingStatus } from "./carrying-status";
import { conferenceStatus } from "./conference-status";
import { contractStatus } from "./contract-status";
import { councilStatus } from "./council-status";
import { decisionStatus } from "./decision-status";
import { delegationStatus } from "./delegation-status";
import { fileStatus } from "./file-status";
import { projectStatus } from "./project-status";
import { referenceStatus } from "./reference-status";
import { registerStatus } from "./register-status";
import { releaseStatus } from "./release-status";
import { reportStatus } from "./report-status";
import { reserveStatus } from "./reserve-status";
import { settlementStatus } from "./settlement-status";
import { statementStatus } from "./statement-status";
import { CONFLICT, FORBIDDEN, NO_SESSION, NOT_FOUND, WRONG_VALUE } from "./statuses";
import { stepStatus } from "./step-status";
import { voucherStatus } from "./voucher-status";

/** The HTTP status of each refusal (contract §4). */
export const REFUSAL_STATUS: Record<RefusalCode, number> = {
  "session.required": NO_SESSION,
  "access.forbidden": FORBIDDEN,
  "access.not-found": NOT_FOUND,
  "request.idempotency-key-missing": 400,
  "request.idempotency-key-reused": WRONG_VALUE,
  "view.name-taken": CONFLICT,
  "view.too-many": CONFLICT,
  "draft.stale": CONFLICT,
  "paper.busy": 503,
  "guard.busy": CONFLICT,
  ...voucherStatus,
  ...stepStatus,
  ...projectStatus,
  ...reportStatus,
  ...reserveStatus,
  ...decisionStatus,
  ...releaseStatus,
  ...contractStatus,
  ...acceptanceStatus,
  ...settlementStatus,
  ...carryingStatus,
  ...adjustmentStatus,
  ...statementStatus,
  ...councilStatus,
  ...fileStatus,
  ...conferenceStatus,
  ...delegationStatus,
  ...referenceStatus,
  ...registerStatus,
  ...accountStatus,
};
