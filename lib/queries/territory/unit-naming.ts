import { referenceInMemory } from "@/lib/db/reference";
import { lastName } from "@/lib/domain/territory/unit-names";

/** A province's name as it is called now, or was at last; an unknown one's id. */
export type UnitNaming = (unitId: string) => string;

/** Names provinces out of the territory in memory. */
export async function unitNaming(): Promise<UnitNaming> {
  const { territory } = await referenceInMemory();
  return (unitId) => {
    const unit = territory.units.get(unitId);
    return unit ? lastName(unit).name : unitId;
  };
}
