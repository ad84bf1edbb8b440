import type { IndicatorCode } from "../../reference/indicators";
import type { ItemCode } from "../../reference/items";

/** The outputs a line of an item promises: the indicator, and how many for a count of one (a booth, a class, a model). */
const OUTPUTS: Readonly<Partial<Record<ItemCode, readonly (readonly [IndicatorCode, number])[]>>> = {
  "vocational-training": [["workers-trained", 1]],
  "craft-transmission": [["workers-trained", 1]],
  "management-training": [["managers-trained", 1]],
  "officer-training": [["managers-trained", 1]],
  "enterprise-founding": [["enterprises-founded", 1]],
  "sxsh-assessment": [["sxsh-assessments", 1]],
  "demonstration-model": [
    ["demonstration-models", 1],
    ["jobs-created", 6],
  ],
  "sxsh-pilot-model": [["sxsh-pilot-models", 1]],
  machinery: [
    ["establishments-machinery", 1],
    ["jobs-created", 4],
    ["revenue-gained", 650],
  ],
  "technology-line": [
    ["establishments-machinery", 1],
    ["jobs-created", 7],
    ["revenue-gained", 1_400],
  ],
  "pollution-treatment-site": [["establishments-pollution", 1]],
  fair: [
    ["fairs", 1],
    ["booths", 120],
    ["establishments-at-fairs", 85],
  ],
  booth: [
    ["booths", 1],
    ["establishments-at-fairs", 1],
  ],
  "product-selection": [["products-province", 1]],
  brand: [["brands", 1]],
  showroom: [["showrooms", 1]],
  consulting: [["establishments-advised", 1]],
  broadcast: [["broadcasts", 1]],
  bulletin: [["bulletins", 1]],
  "cluster-planning": [["clusters-planned", 1]],
  "cluster-infrastructure": [["clusters-built", 1]],
  "cluster-pollution": [["clusters-built", 1]],
  conference: [["conferences", 1]],
};

/** Outputs of an item for a count of one. */
export function outputsOf(item: ItemCode): readonly (readonly [IndicatorCode, number])[] {
  return OUTPUTS[item] ?? [];
}
