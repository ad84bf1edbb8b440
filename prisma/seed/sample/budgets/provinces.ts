import type { RegionCode } from "@/lib/domain/figures/execution-query";
import { TERRITORY, type Unit } from "../../reference/units";
import { randomness } from "../chance/randomness";

const byId = new Map(TERRITORY.units.map((unit) => [unit.unitId, unit]));
const SUCCESSION = TERRITORY.layouts["34"].validFrom;

/** What the sample needs to know of a province in one layout. */
export type Province = {
  readonly unitId: string;
  /** How large its programme is, 1 being usual. */
  readonly size: number;
  /** How late it spends: 0 is early, 1 is late. */
  readonly lag: number;
};

function inForce(dated: { validFrom: string; validTo: string | null }, day: string): boolean {
  return dated.validFrom <= day && (dated.validTo === null || day < dated.validTo);
}

function unitOf(unitId: string): Unit {
  const unit = byId.get(unitId);
  if (!unit) throw new Error(`no such province: ${unitId}`);
  return unit;
}

/** The provinces of a region on a day, in the layout then in force. */
export function provincesOf(region: RegionCode, day: string): Province[] {
  return TERRITORY.units
    .filter((unit) => inForce(unit, day) && unit.regions.some((m) => m.region === region && inForce(m, day)))
    .map(({ unitId, predecessorUnitIds }) => {
      const random = randomness(`province ${unitId}`);
      const merged = Math.max(1, predecessorUnitIds.length);
      return { unitId, size: (0.55 + random.fraction()) * (0.4 + 0.6 * merged), lag: random.fraction() };
    });
}

/** The unit of this lineage on that day: itself, or its successor from the day it took over. */
export function unitOn(unitId: string, day: string): string {
  const { successorUnitId } = unitOf(unitId);
  return successorUnitId && day >= SUCCESSION ? successorUnitId : unitId;
}

/** Today's unit that works on what was recorded under this one. */
export function stewardOf(unitId: string): string {
  return unitOf(unitId).successorUnitId ?? unitId;
}

/** The province's name as valid on that day, short or with its type ("Tỉnh Quảng Trị"). */
export function nameOn(unitId: string, day: string): { readonly name: string; readonly fullName: string } {
  const unit = unitOf(unitId);
  const version = unit.versions.find((dated) => inForce(dated, day)) ?? unit.versions.at(-1);
  if (!version) throw new Error(`${unitId} has no name`);
  return version;
}

/** The first day of the province as a unit of its own. */
export function existsFrom(unitId: string): string {
  return unitOf(unitId).validFrom;
}

/** Whether the unit belongs to the layout of 34. */
export function isOfNewLayout(unitId: string): boolean {
  return unitOf(unitId).tiles["34"] !== undefined;
}

/** The 34 provinces of today. */
export function todaysProvinces(): readonly string[] {
  return TERRITORY.units.filter((unit) => unit.validTo === null).map((unit) => unit.unitId);
}

/** The conference region a province belongs to on that day. */
export function regionOf(unitId: string, day: string): RegionCode {
  const membership = unitOf(unitId).regions.find((dated) => inForce(dated, day));
  if (!membership) throw new Error(`${unitId} belongs to no region on ${day}`);
  return membership.region;
}
