import type { ContractRefusal } from "@/lib/domain/refusals/contract-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a contract (hợp đồng) being signed, of a paper that changes it, or of the condition its advance waits for. */
export const contractStatus: Record<ContractRefusal["code"], number> = {
  "condition.not-asked": CONFLICT,
  "condition.percent-missing": WRONG_VALUE,
  "condition.in-future": WRONG_VALUE,
  "contract.signed-ahead": WRONG_VALUE,
  "contract.ends-before-signed": WRONG_VALUE,
  "contract.before-decision": WRONG_VALUE,
  "contract.year-unknown": WRONG_VALUE,
  "contract.no-plan": CONFLICT,
  "contract.shares-required": WRONG_VALUE,
  "contract.content-unknown": WRONG_VALUE,
  "contract.shares-differ": WRONG_VALUE,
  "contract.over-assigned": CONFLICT,
  "contract.beneficiaries-unnamed": CONFLICT,
  "contract.beneficiary-without-code": CONFLICT,
  "contract.double-to-mend": CONFLICT,
  "contract.number-taken": CONFLICT,
  "contract.projects-apart": WRONG_VALUE,
  "contract.project-unknown": WRONG_VALUE,
  "contract.project-not-ready": CONFLICT,
  "contract.share-repeated": WRONG_VALUE,
  "contract.not-under-way": CONFLICT,
  "contract.paper-number-taken": CONFLICT,
  "contract.paper-before": WRONG_VALUE,
  "contract.paper-changes-nothing": WRONG_VALUE,
  "contract.share-unknown": WRONG_VALUE,
  "contract.below-paid": CONFLICT,
  "contract.below-advanced": CONFLICT,
  "contract.busy": CONFLICT,
};
