import { inForceOn } from "../period/dated";
import type { IsoDate } from "../period/period";
import { predecessorsOf, type Territory } from "./territory";
import { byName, nameWhile } from "./unit-names";

/** A province on a day, with the units merged into it by then. */
export type UnitOn = {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly regionConfirmed: boolean;
  /** Each by the name it bore on its last day, and what it was merged into. */
  readonly predecessors: readonly { readonly id: string; readonly name: string; readonly into: string }[];
};

/** The provinces in force on a day, by the alphabet. */
export function territoryOn(territory: Territory, day: IsoDate): readonly UnitOn[] {
  return [...territory.units.values()]
    .flatMap((unit) => {
      const name = inForceOn(unit, day) ? nameWhile(unit, day) : null;
      if (name === null) return [];
      const membership = unit.regions.find((version) => inForceOn(version, day));
      const predecessors = predecessorsOf(territory, unit.id).flatMap(({ id, names, successor }) =>
        successor && successor.effectiveOn <= day ? [{ id, name: names.at(-1)?.name ?? id, into: successor.id }] : [],
      );
      return [
        {
          id: unit.id,
          name,
          region: membership?.region ?? null,
          regionConfirmed: membership?.confirmed ?? false,
          predecessors: predecessors.sort(byName),
        },
      ];
    })
    .sort(byName);
}

/** Whether a unit has something: itself, or each of what it was merged from. */
export function isCovered(
  { id, predecessors }: Pick<UnitOn, "id" | "predecessors">,
  has: (id: string) => boolean,
): boolean {
  if (has(id)) return true;
  const parts = predecessors.filter(({ into }) => into === id);
  return parts.length > 0 && parts.every((part) => isCovered({ id: part.id, predecessors }, has));
}
