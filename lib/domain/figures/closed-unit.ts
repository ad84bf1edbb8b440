import { type Territory, unitOn } from "../territory/territory";
import { nameOn } from "../territory/unit-names";
import type { ExecutionFacts } from "./execution-facts";
import type { ExecutionView } from "./execution-view";

/** Where the scope's unit went, when it was closed before the view's layout began; null for any other scope. */
export function closedUnit(territory: Territory, { query, territoryDay }: ExecutionView): ExecutionFacts["closed"] {
  if (query.scope.kind !== "unit") return null;
  const { unitId } = query.scope;
  const successor = territory.units.get(unitId)?.successor;
  if (!successor || successor.effectiveOn > territoryDay) return null;
  const { id, name } = nameOn(territory, unitOn(territory, unitId, territoryDay), territoryDay);
  return { successorId: id, successorName: name, closedOn: successor.effectiveOn };
}
