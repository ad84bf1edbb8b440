import type { ItemCode } from "../../reference/items";

/** Invented: what a resolution of the people's council of some provinces allows of the province's own fund, from 2026. */
const CAPS: readonly (readonly [unitId: string, ItemCode, number | null, bigint])[] = [
  ["quang-tri-2025", "machinery", 50, 200_000_000n],
  ["quang-tri-2025", "demonstration-model", 30, 500_000_000n],
  ["quang-tri-2025", "brand", 50, 30_000_000n],
  ["da-nang-2025", "machinery", 50, 250_000_000n],
  ["nghe-an", "machinery", 40, 200_000_000n],
  ["nghe-an", "consulting", 50, 25_000_000n],
];

/** Mức hỗ trợ tối đa của khuyến công địa phương in the sample. */
export const PROVINCIAL_CAP_ROWS = CAPS.map(([unit_id, item_code, max_percent, max_amount]) => ({
  ...{ unit_id, item_code, valid_from: "2026-01-01", valid_to: null, max_percent, max_amount },
  resolution: "Nghị quyết của HĐND tỉnh (minh họa)",
  clause: "Điều 3",
  mark: "uncertain",
}));
