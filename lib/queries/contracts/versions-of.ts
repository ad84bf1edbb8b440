import type { Transaction } from "@/lib/db/transaction";
import type { ContractVersion } from "@/lib/domain/contract/contract-detail";
import { sumOf } from "@/lib/domain/money";
import { fullNames } from "../accounts/full-names";

type Signed = {
  readonly id: string;
  readonly number: string;
  readonly signedOn: Date;
  readonly endOn: Date | null;
  readonly value: bigint;
};
const day = (date: Date) => date.toISOString().slice(0, 10);

/** A contract and every paper that changed it, in their order, with the value and the term after each; reasons for who sees them. */
export async function versionsOf(tx: Transaction, contract: Signed, reasons: boolean): Promise<ContractVersion[]> {
  const papers = await tx.contractPaper.findMany({
    where: { contractId: contract.id },
    orderBy: [{ signedOn: "asc" }, { recordedAt: "asc" }],
    select: {
      ...{ id: true, kind: true, number: true, signedOn: true, endOn: true },
      ...(reasons && { reason: true, recordedBy: true }),
      lines: { select: { signedAmount: true } },
    },
  });
  const by = papers.flatMap(({ recordedBy }) => (recordedBy ? [recordedBy] : []));
  const names = await fullNames(tx, by);
  const { id, number, signedOn, value: change } = contract;
  let [value, endOn] = [change, contract.endOn];
  const first: ContractVersion = {
    ...{ id, kind: null, number, signedOn: day(signedOn), change, value },
    ...{ endOn: endOn && day(endOn), reason: null, recordedBy: null },
  };
  return [
    first,
    ...papers.map(({ lines, reason = null, recordedBy, ...paper }) => {
      const added = sumOf(lines.map(({ signedAmount }) => signedAmount));
      value += added;
      endOn = paper.endOn ?? endOn;
      return {
        ...{ id: paper.id, kind: paper.kind, number: paper.number, signedOn: day(paper.signedOn) },
        ...{ change: added, value, endOn: endOn && day(endOn), reason },
        recordedBy: recordedBy ? (names.get(recordedBy) ?? null) : null,
      };
    }),
  ];
}
