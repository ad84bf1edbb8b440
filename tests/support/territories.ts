import type { DatedCatalogue } from "@/lib/domain/catalogue/dated-catalogue";
import type { Reference } from "@/lib/domain/reference";
import type { Territory, Unit } from "@/lib/domain/territory/territory";

const FIRST = "2004-01-01";
const MERGER = "2025-07-01";

/** A province from a day on, in a region, closed when it was merged. */
export function aUnit(id: string, region: string, wish: { from?: string; into?: string; on?: string } = {}): Unit {
  const validFrom = wish.from ?? FIRST;
  const validTo = wish.into ? (wish.on ?? MERGER) : null;
  return {
    ...{ id, validFrom, validTo },
    names: [{ validFrom, validTo, name: id, fullName: `Tỉnh ${id}` }],
    regions: [{ validFrom, validTo, region, confirmed: true }],
    successor: wish.into ? { id: wish.into, effectiveOn: wish.on ?? MERGER } : null,
  };
}

/** A country of these provinces, with both layouts and all three regions. */
export function aTerritory(units: readonly Unit[]): Territory {
  return {
    layouts: [
      { code: "63", validFrom: FIRST, validTo: MERGER },
      { code: "34", validFrom: MERGER, validTo: null },
    ],
    units: new Map(units.map((unit) => [unit.id, unit])),
    regions: ["BAC", "MTTN", "NAM"].map((code) => ({ code, vi: `vùng ${code}`, en: `region ${code}` })),
    ...{ tiles: [], islands: [] },
  };
}

/** Two contents, the second renamed in 2026, and a group that changed its items. */
export const CATALOGUE: DatedCatalogue = {
  contents: [
    { code: "ND1", names: [{ validFrom: FIRST, validTo: null, vi: "đào tạo", en: "training" }] },
    {
      code: "ND3",
      names: [
        { validFrom: FIRST, validTo: "2026-01-01", vi: "mô hình", en: "models" },
        { validFrom: "2026-01-01", validTo: null, vi: "mô hình, máy móc", en: "models, machinery" },
      ],
    },
  ],
  items: new Map(
    [
      { code: "course", content: "ND1", vi: "lớp", en: "course" },
      { code: "model", content: "ND3", vi: "mô hình", en: "model" },
      { code: "machinery", content: "ND3", vi: "máy móc", en: "machinery" },
    ].map((item) => [item.code, item]),
  ),
  groups: [
    {
      ...{ code: "GROUP", vi: "nhóm", en: "group" },
      members: [
        { item: "model", validFrom: FIRST, validTo: null },
        { item: "course", validFrom: FIRST, validTo: "2024-01-01" },
      ],
    },
  ],
  indicators: [],
};

/** Quảng Bình and the old Quảng Trị, merged into the new one; Huế that went on; An Giang in another region. */
export const REFERENCE: Reference = {
  version: "1",
  territory: aTerritory([
    aUnit("quang-binh", "MTTN", { into: "quang-tri-2025" }),
    aUnit("quang-tri", "MTTN", { into: "quang-tri-2025" }),
    aUnit("quang-tri-2025", "MTTN", { from: MERGER }),
    aUnit("hue", "MTTN"),
    aUnit("an-giang", "NAM"),
  ]),
  catalogue: CATALOGUE,
};
