import type { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";

type Kind = (typeof BENEFICIARY_KINDS)[number];

/** How each kind is written in a sheet, and how a name that says its kind begins. */
const WRITTEN: readonly (readonly [RegExp, Kind])[] = [
  [/^(doanh nghiệp|dn|công ty|enterprise)(?!\p{L})/iu, "ENTERPRISE"],
  [/^(htx|hợp tác xã|tổ hợp tác|cooperative)(?!\p{L})/iu, "COOPERATIVE"],
  [/^(hkd|hộ|household)(?!\p{L})/iu, "HOUSEHOLD"],
];

/** The kind that a word of a sheet says, “Hộ kinh doanh” for example; null where it says none. */
export function kindOfWord(word: string): Kind | null {
  return WRITTEN.find(([begins]) => begins.test(word.trim()))?.[1] ?? null;
}

/** The kind that a name says by how it begins; an enterprise where it says nothing. */
export function kindOfName(name: string): Kind {
  return kindOfWord(name) ?? "ENTERPRISE";
}
