import type { ContentGroup, ContentGroupMember, Indicator, IndicatorVersion } from "@/lib/db/generated/client";
import type { Catalogue, CatalogueContent, CatalogueItem, LegalBasis } from "@/lib/domain/catalogue/catalogue";
import type { Wording } from "@/lib/domain/catalogue/wording";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ContentRecord } from "./find-contents";

/** A content with the heading it has that day; none where no heading is in force. */
export function contentOf({ code, versions: [version], items }: ContentRecord, on: IsoDate): CatalogueContent[] {
  if (!version) return [];
  return [
    {
      code,
      vi: version.shortVi,
      en: version.shortEn,
      heading: { vi: version.headingVi, en: version.headingEn },
      basis: basisOf(version),
      items: items.map((item) => itemOf(item, on)),
    },
  ];
}

function itemOf(
  { code, nameVi, nameEn, isGeneral, names: [name], caps, advanceRates }: ContentRecord["items"][number],
  on: IsoDate,
): CatalogueItem {
  const [rate] = advanceRates;
  return {
    code,
    vi: name?.nameVi ?? nameVi,
    en: name?.nameEn ?? nameEn,
    isGeneral,
    endedOn: endedBy(name, on),
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

export function indicatorOf(
  { names, ...one }: Indicator & { names: IndicatorVersion[] },
  on: IsoDate,
): Catalogue["indicators"][number] {
  const { nameVi, nameEn, unitVi, unitEn } = names[0] ?? one;
  const endedOn = endedBy(names[0], on);
  return { code: one.code, vi: nameVi, en: nameEn, endedOn, unit: { vi: unitVi, en: unitEn } };
}

function endedBy(last: { validTo: Date | null } | undefined, on: IsoDate): IsoDate | null {
  const end = last?.validTo?.toISOString().slice(0, 10);
  return end !== undefined && end <= on ? end : null;
}
