import type { Permit } from "@/lib/domain/access/permit";
import type { Dong } from "@/lib/domain/money";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A release to be recorded; amounts in đồng, signed. */
export type ReleaseToRecord = {
  readonly budgetYear: BudgetYear;
  readonly tranche: number;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly lines: readonly {
    readonly projectId: string;
    readonly projectCode: string;
    readonly unitId: string;
    readonly contentCode: string;
    readonly itemCode: string;
    readonly signedAmount: Dong;
    readonly requestedAmount: Dong | null;
    readonly agreedAmount: Dong | null;
  }[];
};

/** Records a release under the permit's id, final at once, with its lines and the trail. */
export async function saveRelease(
  tx: Transaction,
  permit: Permit<"release.record">,
  { lines, signedOn, ...head }: ReleaseToRecord,
): Promise<void> {
  const { id } = permit;
  const { budgetYear } = head;
  const write = async () => {
    await tx.release.createMany({ data: [{ id, ...head, signedOn: new Date(`${signedOn}T00:00:00Z`) }] });
    await tx.releaseLine.createMany({
      data: lines.map(({ projectCode: _, ...line }) => ({ releaseId: id, budgetYear, ...line })),
    });
    return (await tx.release.updateMany({ where: { id }, data: { issuedAt: new Date() } })).count;
  };
  const told = lines.map(({ projectCode, signedAmount }) => ({ projectCode, signedAmount: String(signedAmount) }));
  const change = { before: null, after: { ...head, signedOn, lines: told } };
  await saveStep(tx, permit, { write, stale: { code: "release.busy" }, change });
}
