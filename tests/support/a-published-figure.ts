import type { PublishedFigure } from "@/lib/domain/figures/published-figure";

let id = 0;

/** A published figure, the country's KCQG plan of 2023 unless told otherwise. */
export function aPublishedFigure(wish: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    ...{ id: ++id, scope: "VN", year: 2023, through: 12, fund: "KCQG", contentGroup: null, measure: "PLAN" },
    ...{ printed: "71,5", unit: "tỷ đồng", decimals: 1 },
    ...{ source: "Hội nghị khuyến công 2023", sourceDate: "2023-10-26", note: null, correctedOn: null, known: true },
    ...wish,
  };
}
