import { type IsoDate, lastDayOf, type ThroughMonth } from "@/lib/domain/period/period";
import { fold } from "../fold";
import type { Known, KnownUnit } from "./known";

const WIDER: Readonly<Record<string, readonly string[]>> = {
  VN: ["vn", "ca nuoc", "toan quoc", "viet nam"],
  BAC: ["bac", "phia bac", "khu vuc phia bac"],
  MTTN: ["mttn", "mien trung-tay nguyen", "khu vuc mien trung-tay nguyen"],
  NAM: ["nam", "phia nam", "khu vuc phia nam"],
};
const TITLE = /^(tinh|thanh pho|tp\.?) /;

/** The scope a text names, or every province it could mean when the period does not tell them apart; none is unknown. */
export type ScopeReading = { readonly scope: string } | { readonly candidates: readonly string[] };

/**
 * Reads VN, a region, or a province by its id or any name it goes by. Where a name is borne before and after a merger,
 * the one that existed at the end of the period is meant.
 */
export function readScope(
  text: string,
  { units }: Known,
  year: number | null,
  through: ThroughMonth | null,
): ScopeReading {
  const typed = fold(text);
  const wider = Object.entries(WIDER).find(([, names]) => names.includes(typed));
  if (wider) return { scope: wider[0] };
  const byId = units.find(({ id }) => id === typed);
  if (byId) return { scope: byId.id };
  const named = units.filter(({ names }) => names.some((name) => bare(name) === bare(text)));
  const [only, ...others] = year === null ? named : within(named, lastDayOf(year, through ?? 12));
  return only && others.length === 0 ? { scope: only.id } : { candidates: named.map(({ id }) => id) };
}

function within(units: readonly KnownUnit[], day: IsoDate): KnownUnit[] {
  return units.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
}

function bare(name: string): string {
  return fold(name).replace(TITLE, "");
}
