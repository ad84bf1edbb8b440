import { currentReference } from "@/lib/db/reference";
import type { Transaction } from "@/lib/db/transaction";
import { lineageOf } from "@/lib/domain/territory/territory";
import type { KnownForRegister } from "@/lib/intake/registers/read-row";
import { loadKnown } from "../imports/load-known";

/** What a sheet of a register may name: of somebody's own province it and all it was merged from, for the Cục any. */
export async function loadKnownForRegister(tx: Transaction, ownUnitId: string | null): Promise<KnownForRegister> {
  const { units, indicators } = await loadKnown(tx);
  if (ownUnitId === null) return { units, indicators, ownUnitId };
  const lineage = lineageOf((await currentReference()).territory, ownUnitId);
  return { units: units.filter(({ id }) => lineage.includes(id)), indicators, ownUnitId };
}
