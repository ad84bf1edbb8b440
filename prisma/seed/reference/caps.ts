import type { IndicatorCode } from "./indicators";
import type { ItemCode } from "./items";

type Mark = "src" | "mem" | "uncertain";

/** The first budget year the circular's caps are applied to here; its own date of effect is to be confirmed. */
const APPLIED_FROM = "2018-05-15";

/** Caps of KCQG support: at most a share of the eligible cost and an amount for each beneficiary, model or cluster. */
const CAPS: readonly (readonly [ItemCode, number | null, bigint, string, string, Mark])[] = [
  ["demonstration-model", 30, 1_000_000_000n, "mô hình", "model", "src"],
  ["machinery", 50, 300_000_000n, "cơ sở", "establishment", "src"],
  ["technology-line", 50, 450_000_000n, "cơ sở", "establishment", "src"],
  ["sxsh-pilot-model", 30, 500_000_000n, "mô hình", "model", "mem"],
  ["model-host", null, 100_000_000n, "mô hình", "model", "mem"],
  ["pollution-treatment-site", 30, 300_000_000n, "cơ sở", "establishment", "mem"],
  ["brand", 50, 35_000_000n, "thương hiệu", "brand", "mem"],
  ["consulting", 50, 35_000_000n, "cơ sở", "establishment", "mem"],
  ["enterprise-founding", null, 10_000_000n, "doanh nghiệp", "enterprise", "mem"],
  ["cluster-pollution", 30, 1_500_000_000n, "cụm", "cluster", "mem"],
  ["cluster-planning", 50, 500_000_000n, "cụm", "cluster", "mem"],
  ["cluster-infrastructure", 30, 6_000_000_000n, "cụm", "cluster", "uncertain"],
];

/** What a cap is counted by: the indicator a dossier aims at, and whether each establishment it helps has one. */
const COUNTED: Partial<Record<ItemCode, readonly [IndicatorCode | null, boolean]>> = {
  "demonstration-model": ["demonstration-models", false],
  machinery: ["establishments-machinery", true],
  "technology-line": ["establishments-machinery", true],
  "sxsh-pilot-model": ["sxsh-pilot-models", false],
  "model-host": ["demonstration-and-pilot-models", false],
  "pollution-treatment-site": ["establishments-pollution", true],
  brand: ["brands", true],
  consulting: ["establishments-advised", true],
  "enterprise-founding": ["enterprises-founded", true],
  "cluster-pollution": ["clusters-built", false],
  "cluster-planning": ["clusters-planned", false],
  "cluster-infrastructure": ["clusters-built", false],
};

/** Whether the support for an item is capped for each beneficiary, model or cluster. */
export function isCapped(item: ItemCode): boolean {
  return CAPS.some(([capped]) => capped === item);
}

/** Support caps of the national fund (TT 28/2018/TT-BTC Điều 7, domain §4). */
export const CAP_ROWS = CAPS.map(([item_code, max_percent, max_amount, per_vi, per_en, mark]) => ({
  item_code,
  fund: "KCQG",
  valid_from: APPLIED_FROM,
  valid_to: null,
  max_percent,
  max_amount,
  per_vi,
  per_en,
  legal_document_id: "tt-28-2018",
  clause: "Điều 7",
  mark,
  counted_by: COUNTED[item_code]?.[0] ?? null,
  per_beneficiary: COUNTED[item_code]?.[1] ?? false,
}));
