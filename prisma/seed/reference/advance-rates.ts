import type { ItemCode } from "./items";

const HALF_DONE = {
  condition: ["Đã thực hiện trên 50 % khối lượng công việc", "More than 50 % of the work is done"],
  requires: "HALF_DONE",
} as const;
const CLASS_PLAN = {
  condition: ["Có kế hoạch mở lớp (Biểu số 11)", "With the class plan (form no. 11)"],
  requires: "CLASS_PLAN",
} as const;

type Rate = {
  readonly item: ItemCode;
  readonly percent: number;
  readonly mark: "src" | "uncertain";
  readonly condition?: readonly [vi: string, en: string];
  readonly requires?: "CLASS_PLAN" | "HALF_DONE";
};

const RATES: readonly Rate[] = [
  { item: "nd1-general", percent: 70, mark: "src", ...CLASS_PLAN },
  { item: "nd2-general", percent: 70, mark: "uncertain" },
  { item: "sxsh-assessment", percent: 70, mark: "src" },
  { item: "management-training", percent: 70, mark: "src" },
  { item: "nd3-general", percent: 70, mark: "uncertain" },
  { item: "nd4-general", percent: 70, mark: "uncertain" },
  { item: "brand", percent: 70, mark: "src" },
  { item: "nd5-general", percent: 70, mark: "src" },
  { item: "nd6-general", percent: 70, mark: "uncertain" },
  { item: "nd7-general", percent: 70, mark: "uncertain" },
  { item: "cluster-infrastructure", percent: 30, mark: "src", ...HALF_DONE },
  { item: "cluster-pollution", percent: 30, mark: "src", ...HALF_DONE },
  { item: "nd8-general", percent: 70, mark: "uncertain" },
  { item: "nd9-general", percent: 70, mark: "uncertain" },
  { item: "conference", percent: 70, mark: "src" },
];

const byItem = new Map(RATES.map((rate) => [rate.item, rate.percent]));

/** First advance as a whole percentage of a contract's support; an item without its own rate has its content's. */
export function advancePercentOf(item: ItemCode, generalItem: ItemCode): number {
  return byItem.get(item) ?? byItem.get(generalItem) ?? 0;
}

/** First advances (tạm ứng lần đầu), TT 36/2013/TT-BCT. */
export const ADVANCE_RATE_ROWS = RATES.map(({ item, percent, mark, condition, requires = null }) => ({
  item_code: item,
  valid_from: "2014-01-01",
  valid_to: null,
  percent,
  condition_vi: condition?.[0] ?? null,
  condition_en: condition?.[1] ?? null,
  legal_document_id: "tt-36-2013",
  clause: "Quy định về tạm ứng kinh phí",
  mark,
  requires,
}));
