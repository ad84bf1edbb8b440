import { referenceInMemory } from "@/lib/db/reference";
import { vietnamDay } from "@/lib/domain/period/period";
import { nameOn } from "@/lib/domain/territory/unit-names";

/** A province's name as it is called today, or was at last; an unknown one's id. */
export type UnitNaming = (unitId: string) => string;

/** Names provinces out of the territory in memory. */
export async function unitNaming(): Promise<UnitNaming> {
  const { territory } = await referenceInMemory();
  const today = vietnamDay(new Date());
  return (unitId) => nameOn(territory, unitId, today).name;
}
