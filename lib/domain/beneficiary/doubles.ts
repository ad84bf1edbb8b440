import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import { withoutMarks } from "../text/without-marks";
import type { DoubleDecision } from "./double-decision";

/** An establishment as one đề án means to help it. */
export type Helped = {
  readonly name: string;
  readonly taxCode: string | null;
  readonly address: string;
  readonly fund: Fund;
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
};

/** Why two entries may be one establishment helped twice; the stronger first. */
export const DOUBLE_REASONS = [
  "same-tax-code",
  "near-name",
  "same-address",
  "overlapping-years",
  "other-fund",
] as const;
export type DoubleReason = (typeof DOUBLE_REASONS)[number];

/** Words that say what kind of business it is, and nothing of which. */
const KINDS =
  /\b(cong ty|tnhh|mtv|mot thanh vien|co phan|cp|doanh nghiep tu nhan|dntn|hop tac xa|htx|ho kinh doanh|hkd|co so san xuat|co so|san xuat|thuong mai|dich vu|sx|tm|dv|va)\b/g;

/**
 * Nghi hỗ trợ trùng: the reasons why an establishment of one đề án looks like that of another; none where they are not
 * the same by code, or by name and place. A likeness warns and never forbids.
 */
export function doubleReasons(one: Helped, other: Helped): readonly DoubleReason[] {
  const sameCode = one.taxCode !== null && one.taxCode === other.taxCode;
  const nearName = core(one.name) !== "" && core(one.name) === core(other.name);
  const sameAddress = folded(one.address) !== "" && folded(one.address) === folded(other.address);
  if (!sameCode && !(nearName && samePlace(one.address, other.address))) return [];
  const holds: Record<DoubleReason, boolean> = {
    "same-tax-code": sameCode,
    "near-name": nearName,
    "same-address": sameAddress,
    "overlapping-years": one.startYear <= other.endYear && other.startYear <= one.endYear,
    "other-fund": one.fund !== other.fund,
  };
  return DOUBLE_REASONS.filter((reason) => holds[reason]);
}

/** A text without accents, case and signs, as people would say it is the same. */
const folded = (text: string): string =>
  withoutMarks(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** What is left of a name without the kind of business: "HTX Mây tre Ba Đồn" and "Hợp tác xã mây, tre Ba Đồn" alike. */
function core(name: string): string {
  return folded(name).replace(KINDS, " ").replace(/ +/g, " ").trim();
}

/** Whether two addresses lie in one commune: the same first part, whichever of xã, phường, thị trấn it is called. */
function samePlace(one: string, other: string): boolean {
  const commune = (address: string) =>
    folded(address.split(",").at(-2) ?? address).replace(/^(xa|phuong|thi tran) /, "");
  return commune(one) === commune(other);
}

/** Another đề án that may help the same establishment. */
export type LikelyDouble = {
  /** As this đề án calls it. */
  readonly name: string;
  readonly other: Helped & { readonly code: string; readonly title: string; readonly support: Dong | null };
  readonly reasons: readonly DoubleReason[];
};

/** A likely double with what was decided on it, the newest first. */
export type DecidedDouble = LikelyDouble & { readonly decisions: readonly DoubleDecision[] };

/**
 * The likely doubles of a đề án's establishments among those of others, those of most reasons first. Only those that
 * share a tax code or a name are held against each other, so that the work grows with how many there are.
 */
export function likelyDoubles(own: readonly Helped[], others: readonly LikelyDouble["other"][]): LikelyDouble[] {
  const bySign = new Map<string, LikelyDouble["other"][]>();
  for (const other of others) {
    for (const sign of signsOf(other)) {
      const alike = bySign.get(sign);
      if (alike) alike.push(other);
      else bySign.set(sign, [other]);
    }
  }
  return own
    .flatMap((one) => {
      const alike = new Set(signsOf(one).flatMap((sign) => bySign.get(sign) ?? []));
      return [...alike].map((other) => ({ name: one.name, other, reasons: doubleReasons(one, other) }));
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.reasons.length - one.reasons.length || (one.other.code < other.other.code ? -1 : 1));
}

/** What two entries must share, either of them, to be alike. */
function signsOf({ taxCode, name }: Helped): readonly string[] {
  const called = core(name);
  return [...(taxCode ? [`code ${taxCode}`] : []), ...(called ? [`name ${called}`] : [])];
}
