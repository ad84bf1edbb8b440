import { randomUUID } from "node:crypto";
import type { RecordVoucherInput, ReverseVoucherInput } from "@/lib/input/vouchers";
import type { ContractFact, ProjectFact } from "./facts";

let counter = 0;

/** A voucher that a form of this contract would send: an advance of 1 triệu in March, numbered anew. */
export function aVoucherInput(
  project: ProjectFact,
  contract: ContractFact,
  changes: Partial<RecordVoucherInput> = {},
): RecordVoucherInput {
  return {
    idempotencyKey: randomUUID(),
    projectCode: project.code,
    contractId: contract.id,
    content: null,
    kind: "ADVANCE",
    amount: 1_000_000n,
    paidOn: `${project.year}-03-15`,
    budgetYear: project.year,
    number: `UNC ${process.pid}-${++counter}`,
    note: null,
    ...changes,
  };
}

export function aReversalInput(id: string, changes: Partial<ReverseVoucherInput> = {}): ReverseVoucherInput {
  return { id, idempotencyKey: randomUUID(), reason: "Ghi nhầm số tiền của hợp đồng khác", ...changes };
}
