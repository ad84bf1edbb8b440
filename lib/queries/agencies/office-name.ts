import type { Transaction } from "@/lib/db/transaction";
import type { IsoDate } from "@/lib/domain/period/period";

/** What the Sở of every province is called until one is given a name of its own. */
const OFFICE = "Sở Công Thương";

/** What the Sở of a province is called on a day. */
export async function officeName(tx: Transaction, unitId: string, day: IsoDate): Promise<string> {
  const on = new Date(day);
  const named = await tx.agencyName.findFirst({
    where: { agency: `so-${unitId}`, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
    select: { nameVi: true },
  });
  return named?.nameVi ?? OFFICE;
}
