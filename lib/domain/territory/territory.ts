import type { Wording } from "../catalogue/wording";
import type { Dated } from "../period/dated";
import type { IsoDate } from "../period/period";
import type { Layout } from "./layout";

/** A province through time: its own life, its names and regions in time's order, and what it was merged into. */
export type Unit = Dated & {
  readonly id: string;
  readonly names: readonly (Dated & { readonly name: string; readonly fullName: string })[];
  readonly regions: readonly (Dated & { readonly region: string; readonly confirmed: boolean })[];
  readonly successor: { readonly id: string; readonly effectiveOn: IsoDate } | null;
};

/** All that is known of the country's provinces, at every date. */
export type Territory = {
  readonly layouts: readonly (Dated & { readonly code: Layout })[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly regions: readonly (Wording & { readonly code: string })[];
  readonly tiles: readonly {
    readonly unitId: string;
    readonly layout: Layout;
    readonly column: number;
    readonly row: number;
  }[];
  readonly islands: readonly {
    readonly id: string;
    readonly name: string;
    readonly parentId: string;
    readonly layout: Layout;
    readonly column: number;
    readonly row: number;
  }[];
};

/** The unit that a record of this one counts in on a day: itself, or what it was merged into, however often. */
export function unitOn(territory: Territory, unitId: string, day: IsoDate): string {
  const successor = territory.units.get(unitId)?.successor;
  return successor && successor.effectiveOn <= day ? unitOn(territory, successor.id, day) : unitId;
}

/** Today's unit that may work on what was recorded under this one: the last of its successors. */
export function stewardOf(territory: Territory, unitId: string): string {
  const successor = territory.units.get(unitId)?.successor;
  return successor ? stewardOf(territory, successor.id) : unitId;
}

/** Every unit that was ever merged into this one, directly or on the way. */
export function predecessorsOf(territory: Territory, unitId: string): readonly Unit[] {
  const direct = [...territory.units.values()].filter(({ successor }) => successor?.id === unitId);
  return direct.flatMap((unit) => [unit, ...predecessorsOf(territory, unit.id)]);
}

/** A unit and all its predecessors: whose records are counted as its own. */
export function lineageOf(territory: Territory, unitId: string): readonly string[] {
  return [unitId, ...predecessorsOf(territory, unitId).map(({ id }) => id)];
}

/** The first day of the layout. @throws RangeError when the territory does not know it. */
export function beginOf(territory: Territory, layout: Layout): IsoDate {
  const found = territory.layouts.find(({ code }) => code === layout);
  if (!found) throw new RangeError(`no layout ${layout}`);
  return found.validFrom;
}
