import { inForceOn, versionOn } from "../period/dated";
import type { BudgetYear, IsoDate } from "../period/period";
import { lineageOf, type Territory, type Unit } from "./territory";

/** Provinces by the alphabet, as Vietnamese is sorted. */
const ALPHABET = new Intl.Collator("vi");
export const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  ALPHABET.compare(one.name, other.name);

/** A province by its stable id and its name at the time. */
export type NamedUnit = { readonly id: string; readonly name: string };

/** The name a unit bears on a day, or bore last before it; its id where nobody knows the unit. */
export function nameOn(territory: Territory, unitId: string, day: IsoDate): NamedUnit {
  const unit = territory.units.get(unitId);
  return { id: unitId, name: (unit && versionOn(unit.names, day)?.name) ?? unitId };
}

/** The name at the end of a budget year. */
export function nameIn(territory: Territory, unitId: string, year: BudgetYear): NamedUnit {
  return nameOn(territory, unitId, endOf(year));
}

/** With the full name as it stands within a sentence, its kind not capitalised: "tỉnh Quảng Trị". */
export function fullNameIn(territory: Territory, unitId: string, year: BudgetYear): NamedUnit & { fullName: string } {
  return fullNameOn(territory, unitId, endOf(year));
}

/** The name and full name a unit bears on a day, as a paper of that day has them. */
export function fullNameOn(territory: Territory, unitId: string, day: IsoDate): NamedUnit & { fullName: string } {
  const unit = territory.units.get(unitId);
  const full = (unit && versionOn(unit.names, day)?.fullName) ?? unitId;
  return { ...nameOn(territory, unitId, day), fullName: full.slice(0, 1).toLowerCase() + full.slice(1) };
}

/** A unit's last name, which a closed one keeps. */
export function lastName(unit: Unit): NamedUnit {
  return { id: unit.id, name: unit.names.at(-1)?.name ?? unit.id };
}

/** A unit and all it was merged from, by the alphabet, each by its last name. */
export function lineageNames(territory: Territory, unitId: string): NamedUnit[] {
  return lineageOf(territory, unitId)
    .flatMap((id) => territory.units.get(id) ?? [])
    .map(lastName)
    .sort(byName);
}

/** The name a unit had on exactly that day; null when it did not exist. */
export function nameWhile(unit: Unit, day: IsoDate): string | null {
  return unit.names.find((version) => inForceOn(version, day))?.name ?? null;
}

function endOf(year: BudgetYear): IsoDate {
  return `${year}-12-31`;
}
