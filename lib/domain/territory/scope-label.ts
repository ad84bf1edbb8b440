import type { Scope } from "../figures/execution-query";
import type { Language } from "../language";
import type { IsoDate } from "../period/period";
import type { Territory } from "./territory";
import { lastName, nameWhile } from "./unit-names";

/** What a scope is called on a day; a closed province keeps its last name. Null for a province that never was. */
export function scopeLabel(territory: Territory, scope: Scope, day: IsoDate, language: Language): string | null {
  if (scope.kind === "nation") return "Việt Nam";
  if (scope.kind === "region") return territory.regions.find(({ code }) => code === scope.region)?.[language] ?? null;
  const unit = territory.units.get(scope.unitId);
  return unit ? (nameWhile(unit, day) ?? lastName(unit).name) : null;
}
