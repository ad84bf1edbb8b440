import type { Actor } from "../access/actor";
import { refuse } from "../errors";
import type { Territory } from "../territory/territory";
import { stewardOf } from "../territory/territory";
import type { RegisterEntry, RegisterValues } from "./entry";

/**
 * The province a new entry is recorded under: the one that is named, else the writer's own.
 *
 * Refuses with `register.unit-unknown` where none is named by somebody without a province, or there is none of that name.
 */
export function unitOfEntry(
  { unitId: own }: Pick<Actor, "unitId">,
  named: string | null,
  territory: Territory,
): { readonly unitId: string; readonly stewardUnitId: string } {
  const unitId = named ?? own;
  if (unitId === null || !territory.units.has(unitId)) return refuse({ code: "register.unit-unknown" });
  return { unitId, stewardUnitId: stewardOf(territory, unitId) };
}

/** Whether an entry still stands as it was seen. Refuses with `register.removed` or `register.stale`. */
export function decideChange(entry: RegisterEntry, seen: number): void {
  if (entry.state === "REMOVED") refuse({ code: "register.removed" });
  if (entry.version !== seen) refuse({ code: "register.stale", version: entry.version });
}

/** The fields whose value is other than before, by name. */
export function changedFields(before: RegisterValues, after: RegisterValues): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
}
