import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { ReferenceRow } from "./reference-row";

type Values = ReferenceRow["values"];

/** The days a row is to hold: from the first until the day before the last. */
export type Days = { readonly from: IsoDate; readonly to: IsoDate | null };

/** A province's cap with the province's name of today. */
export type NamedCap = Pick<ReferenceRow, "values" | "from" | "to"> & { readonly province: string };

const FIELDS = ["maxAmount", "maxPercent"] as const;

/** Whether a row holds on any of these days. */
export function holdsWithin({ from, to }: Pick<ReferenceRow, "from" | "to">, days: Days): boolean {
  return (from === null || days.to === null || from < days.to) && (to === null || to > days.from);
}

/**
 * Whether a province's cap may stand: on none of its days wider than the nation's, which there must be from its first
 * (TT 28/2018/TT-BTC; domain §4). Refuses with `reference.no-national-cap` or `reference.above-national`.
 */
export function decideProvincialCap(values: Values, days: Days, national: readonly ReferenceRow[]): void {
  const held = national.filter((row) => holdsWithin(row, days));
  if (!held.some(({ from }) => from !== null && from <= days.from)) {
    refuse({ code: "reference.no-national-cap", start: days.from });
  }
  for (const field of FIELDS) {
    const narrower = held.find((row) => isWider(values, row.values, field));
    if (narrower) {
      const from = later(narrower.from, days.from);
      refuse({ code: "reference.above-national", field, most: narrower.values[field] ?? "", from });
    }
  }
}

/**
 * Whether the nation's cap may stand: on none of its days narrower than one that a province has set by resolution; the
 * provinces lower theirs first. Refuses with `reference.below-provinces`, naming them.
 */
export function decideNationalCap(values: Values, days: Days, own: readonly NamedCap[]): void {
  for (const field of FIELDS) {
    const wider = own.filter((cap) => holdsWithin(cap, days) && isWider(cap.values, values, field));
    if (wider.length > 0) refuse({ code: "reference.below-provinces", field, provinces: namesOf(wider) });
  }
}

/** Whether the nation's cap may go on these days: no province's rests on it. Refuses with `reference.provinces-rest`. */
export function decideNoNationalCap(days: Days, own: readonly NamedCap[]): void {
  const resting = own.filter((cap) => holdsWithin(cap, days));
  if (resting.length > 0) refuse({ code: "reference.provinces-rest", provinces: namesOf(resting) });
}

function isWider(one: Values, other: Values, field: (typeof FIELDS)[number]): boolean {
  const [a, b] = [one[field] ?? null, other[field] ?? null];
  return a !== null && b !== null && BigInt(a) > BigInt(b);
}

function namesOf(caps: readonly NamedCap[]): readonly string[] {
  return [...new Set(caps.map(({ province }) => province))];
}

function later(one: IsoDate | null, other: IsoDate): IsoDate {
  return one !== null && one > other ? one : other;
}
