import { referenceInMemory } from "@/lib/db/reference";
import { lastName } from "@/lib/domain/territory/unit-names";

/**
 * The latest name of a province that is or ever was; null when there is none of that id. It stands beside figures,
 * whose reading renews the memory.
 */
export async function getUnitName(unitId: string): Promise<string | null> {
  const unit = (await referenceInMemory()).territory.units.get(unitId);
  return unit ? lastName(unit).name : null;
}
