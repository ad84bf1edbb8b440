import type { ContentGroup, ContentGroupMember, Indicator, IndicatorVersion } from "@/lib/db/generated/client";
import type { Catalogue, CatalogueContent, CatalogueItem, LegalBasis } from "@/lib/domain/catalogue/catalogue";
import type { Wording } from "@/lib/domain/catalogue/wording";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ContentRecord } from "./find-contents";

/** A content with the heading it has that day, or had last; none where it has not begun. */
export function contentOf({ code, versions: [version], items }: ContentRecord, on: IsoDate): CatalogueContent[] {
  if (!version) return [];
  return [
    {
      code,
      vi: version.shortVi,
      en: version.shortEn,
      heading: { vi: version.headingVi, en: version.headingEn },
      basis: basisOf(version),
      endedOn: endedBy(version, on),
      items: items.flatMap((item) => itemOf(item, on)),
    },
  ];
}

function itemOf(
  { code, isGeneral, names: [name], caps, advanceRates }: ContentRecord["items"][number],
  on: IsoDate,
): CatalogueItem[] {
  const [rate] = advanceRates;
  if (!name) return [];
  const one = {
    ...{ code, vi: name.nameVi, en: name.nameEn, isGeneral },
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
  return [one];
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
  { code, names: [name] }: Indicator & { names: IndicatorVersion[] },
  on: IsoDate,
): Catalogue["indicators"][number][] {
  if (!name) return [];
  const { nameVi: vi, nameEn: en, unitVi, unitEn } = name;
  return [{ code, vi, en, endedOn: endedBy(name, on), unit: { vi: unitVi, en: unitEn } }];
}

function endedBy(last: { validTo: Date | null }, on: IsoDate): IsoDate | null {
  const end = last.validTo?.toISOString().slice(0, 10);
  return end !== undefined && end <= on ? end : null;
}
