import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Fund } from "@/lib/domain/fund";
import type { ItemCode } from "../../reference/items";

/** What a đề án of an item usually asks for: how many (establishments, booths, classes…) and triệu đồng for each. */
export type Dish = {
  readonly item: ItemCode;
  readonly weight: number;
  readonly count: readonly [low: number, high: number];
  readonly each: readonly [low: number, high: number];
};

const dish = (item: ItemCode, weight: number, count: Dish["count"], each: Dish["each"]): Dish => {
  return { item, weight, count, each };
};

const MACHINERY: Readonly<Record<RegionCode, Dish>> = {
  BAC: dish("machinery", 66, [1, 4], [170, 270]),
  MTTN: dish("machinery", 66, [1, 6], [90, 150]),
  NAM: dish("machinery", 66, [1, 4], [140, 240]),
};

/** Items of the group models, machinery and cleaner production, apart from those given by quota. */
export function modelsMenu(region: RegionCode): readonly Dish[] {
  return [
    MACHINERY[region],
    dish("technology-line", 8, [1, 1], [260, 440]),
    dish("pollution-treatment-site", 6, [1, 2], [150, 290]),
    dish("model-host", 3, [1, 1], [50, 100]),
    dish("nd3-general", 8, [1, 1], [160, 420]),
  ];
}

/** All other items. KCQG leans to fairs and conferences, KCĐP to training and information. */
export function otherMenu(fund: Fund): readonly Dish[] {
  const national = fund === "KCQG";
  return [
    dish("fair", national ? 16 : 7, [1, 1], national ? [400, 1500] : [250, 800]),
    dish("booth", 13, [14, 40], [9, 16]),
    dish("product-selection", 9, [35, 90], [4, 9]),
    dish("showroom", 3, [1, 3], [90, 180]),
    dish("product-design", 3, [4, 12], [18, 32]),
    dish("vocational-training", national ? 8 : 14, [70, 210], [2, 3]),
    dish("craft-transmission", national ? 2 : 5, [60, 120], [2, 3]),
    dish("management-training", 8, [100, 240], [1, 2]),
    dish("study-visit", 2, [1, 1], [150, 320]),
    dish("enterprise-founding", 1, [6, 14], [8, 10]),
    dish("conference", national ? 14 : 6, [1, 2], national ? [200, 600] : [120, 320]),
    dish("consulting", 6, [4, 12], [25, 35]),
    dish("consulting-point", 1, [1, 1], [120, 260]),
    dish("broadcast", national ? 5 : 10, [12, 30], [8, 14]),
    dish("bulletin", national ? 3 : 7, [12, 24], [8, 15]),
    dish("cluster-planning", 3, [1, 1], [230, 480]),
    dish("cluster-infrastructure", 1.3, [1, 1], [900, 2600]),
    dish("cluster-pollution", 1, [1, 1], [500, 1300]),
    dish("linkage", 1, [1, 1], [150, 350]),
    dish("relocation", 0.6, [1, 2], [150, 300]),
    dish("study-abroad", 0.8, [1, 1], [250, 600]),
    dish("inspection", 3, [1, 1], [100, 260]),
    dish("database", 2, [1, 1], [150, 400]),
    dish("collaborators", 2, [1, 1], [120, 320]),
    dish("officer-training", 2, [60, 120], [1, 3]),
    dish("nd9-general", 2, [1, 1], [100, 300]),
  ];
}

/** What is left of a budget goes to these, whatever the amount. */
export const FILLER = { models: "nd3-general", other: "nd9-general" } as const;

type Quota = readonly [dish: Dish, byFund: Readonly<Record<Fund, number>>];

/** Rare items, so many đề án a year in each region and fund; the published counts of models and brands rest on them. */
export const QUOTAS: Readonly<Record<RegionCode, readonly Quota[]>> = {
  BAC: quotas([5, 5], [2, 1], [6, 8], [8, 14]),
  MTTN: quotas([3, 3], [1, 1], [3, 4], [3, 4]),
  NAM: quotas([2, 3], [1, 1], [2, 3], [4, 6]),
};

type Pair = readonly [KCQG: number, KCDP: number];

function quotas(demonstration: Pair, pilot: Pair, assessment: Pair, brand: Pair): readonly Quota[] {
  const byFund = ([KCQG, KCDP]: Pair) => ({ KCQG, KCDP });
  return [
    [dish("demonstration-model", 0, [1, 1], [280, 650]), byFund(demonstration)],
    [dish("sxsh-pilot-model", 0, [1, 1], [180, 420]), byFund(pilot)],
    [dish("sxsh-assessment", 0, [1, 4], [30, 45]), byFund(assessment)],
    [dish("brand", 0, [1, 2], [28, 35]), byFund(brand)],
  ];
}
