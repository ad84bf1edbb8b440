import type { IsoDate } from "./period";

/** In force from the first day until the day before the last; no last day means still in force. */
export type Dated = { readonly validFrom: IsoDate; readonly validTo: IsoDate | null };

/** Whether a dated row is in force on a day. */
export function inForceOn({ validFrom, validTo }: Dated, day: IsoDate): boolean {
  return validFrom <= day && (validTo === null || validTo > day);
}

/**
 * What may be known of versions on a day: one that begins after it and follows another is not shown yet, and the one before
 * it goes on, so that nothing bears a new name before its day. Versions come in time's order.
 */
export function knownOn<Version extends Dated>(versions: readonly Version[], day: IsoDate): readonly Version[] {
  const known = versions.filter(({ validFrom }, at) => at === 0 || validFrom <= day);
  const last = known.at(-1);
  if (last === undefined || known.length === versions.length) return versions;
  return [...known.slice(0, -1), { ...last, validTo: versions.at(-1)?.validTo ?? null }];
}

/** The version in force on a day, else the latest before it, else the first there ever was. Versions come in time's order. */
export function versionOn<Version extends Dated>(versions: readonly Version[], day: IsoDate): Version | undefined {
  return versions.findLast((version) => version.validFrom <= day) ?? versions[0];
}
