import type { ContentGroup, ContentGroupMember, Indicator, IndicatorVersion } from "@/lib/db/generated/client";
import type { CatalogueContent, CatalogueItem, LegalBasis } from "@/lib/domain/catalogue/catalogue";
import type { Named, Wording } from "@/lib/domain/catalogue/wording";
import type { ContentRecord } from "./find-contents";

/** A content with the heading it has that day; none where no heading is in force. */
export function contentOf({ code, versions: [version], items }: ContentRecord): CatalogueContent[] {
  if (!version) return [];
  return [
    {
      code,
      vi: version.shortVi,
      en: version.shortEn,
      heading: { vi: version.headingVi, en: version.headingEn },
      basis: basisOf(version),
      items: items.map(itemOf),
    },
  ];
}

function itemOf({
  code,
  nameVi,
  nameEn,
  isGeneral,
  names: [name],
  caps,
  advanceRates,
}: ContentRecord["items"][number]): CatalogueItem {
  const [rate] = advanceRates;
  return {
    code,
    vi: name?.nameVi ?? nameVi,
    en: name?.nameEn ?? nameEn,
    isGeneral,
    caps: caps.map((cap) => ({
      fund: cap.fund,
      maxPercent: cap.maxPercent,
      maxAmount: cap.maxAmount,
      per: { vi: cap.perVi, en: cap.perEn },
      countedBy: cap.countedBy,
      perBeneficiary: cap.perBeneficiary,
      basis: basisOf(cap),
    })),
    advanceRate: rate
      ? { percent: rate.percent, condition: conditionOf(rate.conditionVi, rate.conditionEn), basis: basisOf(rate) }
      : null,
  };
}

function conditionOf(vi: string | null, en: string | null): Wording | null {
  return vi === null ? null : { vi, en: en ?? vi };
}

function basisOf(rule: { clause: string; mark: LegalBasis["mark"]; legalDocument: { number: string } }): LegalBasis {
  return { document: rule.legalDocument.number, clause: rule.clause, mark: rule.mark };
}

export function groupOf({ code, nameVi, nameEn, members }: ContentGroup & { members: ContentGroupMember[] }) {
  return { code, vi: nameVi, en: nameEn, items: members.map(({ itemCode }) => itemCode) };
}

export function indicatorOf({ names, ...one }: Indicator & { names: IndicatorVersion[] }): Named & { unit: Wording } {
  const { nameVi, nameEn, unitVi, unitEn } = names[0] ?? one;
  return { code: one.code, vi: nameVi, en: nameEn, unit: { vi: unitVi, en: unitEn } };
}
