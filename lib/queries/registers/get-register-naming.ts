import { currentReference } from "@/lib/db/reference";
import type { Wording } from "@/lib/domain/catalogue/wording";
import { type Names, namesOf } from "@/lib/domain/names";
import { vietnamDay } from "@/lib/domain/period/period";
import { lineageOf } from "@/lib/domain/territory/territory";
import { byName, lastName } from "@/lib/domain/territory/unit-names";

type Choice = { readonly value: string; readonly label: string };

/** The names that entries of registers are shown by: provinces, and indicators by code. */
export async function getRegisterNaming(
  at: Date,
): Promise<{ readonly names: Names; readonly indicators: ReadonlyMap<string, Wording> }> {
  const reference = await currentReference();
  const indicators = new Map(reference.catalogue.indicators.map(({ code, vi, en }) => [code, { vi, en }]));
  return { names: namesOf(reference, vietnamDay(at)), indicators };
}

/** The provinces somebody may write entries of: their own and all it was merged from, or any; today's first. */
export async function listUnitsToWrite(ownUnitId: string | null): Promise<readonly Choice[]> {
  const { territory } = await currentReference();
  const own = ownUnitId === null ? null : lineageOf(territory, ownUnitId);
  return [...territory.units.values()]
    .filter(({ id }) => own === null || own.includes(id))
    .map((unit) => ({ ...lastName(unit), validFrom: unit.validFrom, validTo: unit.validTo }))
    .sort((one, other) => Number(one.validTo !== null) - Number(other.validTo !== null) || byName(one, other))
    .map(({ id, name, validTo }) => ({
      value: id,
      label: validTo === null ? name : `${name} (${validTo.slice(0, 4)})`,
    }));
}
