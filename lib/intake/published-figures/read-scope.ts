import type { IsoDate } from "@/lib/domain/period/period";
import { fold } from "../fold";
import { scopeKey, type Vocabulary } from "./vocabulary";

/** The scope a text names, or every province it could mean; none is unknown. */
export type ScopeReading = { readonly scope: string } | { readonly candidates: readonly string[] };

/**
 * Reads VN, a region, or a province by its id or any name it goes by. A name borne before and after a merger: a source
 * dated before the merger cannot mean the unit that came of it, and a year after it not the unit that ended; where both
 * remain, both are named, for whoever fills in the file to choose. Source: domain §2.
 */
export function readScope(
  text: string,
  { scopes, units }: Vocabulary,
  year: number | null,
  sourceDate: IsoDate | null,
): ScopeReading {
  const wider = scopes.get(fold(text)) ?? scopes.get(scopeKey(text));
  if (wider !== undefined) return { scope: wider };
  const named = units.get(scopeKey(text)) ?? [];
  const known = sourceDate === null ? named : named.filter(({ validFrom }) => validFrom <= sourceDate);
  const meant =
    known.length === 1 || year === null
      ? known
      : known.filter(({ validTo }) => validTo === null || validTo > `${year}-01-01`);
  const [only, ...others] = meant.length > 0 ? meant : named;
  if (only && others.length === 0) return { scope: only.id };
  return { candidates: named.map(({ id }) => id) };
}
