import type { IsoDate } from "./period";

/** In force from the first day until the day before the last; no last day means still in force. */
export type Dated = { readonly validFrom: IsoDate; readonly validTo: IsoDate | null };

/** Whether a dated row is in force on a day. */
export function inForceOn({ validFrom, validTo }: Dated, day: IsoDate): boolean {
  return validFrom <= day && (validTo === null || validTo > day);
}

/** The version in force on a day, else the latest before it, else the first there ever was. Versions come in time's order. */
export function versionOn<Version extends Dated>(versions: readonly Version[], day: IsoDate): Version | undefined {
  return versions.findLast((version) => version.validFrom <= day) ?? versions[0];
}
