import type { Cell } from "../budgets/cell";
import { type Randomness, randomness } from "../chance/randomness";
import { million } from "../chance/shares";
import type { DraftProject, Fate } from "./planned-project";

type Weighted = { readonly fate: Fate; readonly weight: number };

const NATIONAL: readonly Weighted[] = [
  { fate: "plain", weight: 86 },
  { fate: "supplement", weight: 8 },
  { fate: "raised", weight: 2.5 },
  { fate: "cut", weight: 2.5 },
  { fate: "stopped-refunded", weight: 3 },
];

/** A province changes its plan at most once a year: by adding đề án, by moving money, or not at all. */
const PROVINCIAL: readonly (readonly Weighted[])[] = [
  [
    { fate: "plain", weight: 88 },
    { fate: "supplement", weight: 11 },
    { fate: "stopped-refunded", weight: 3 },
  ],
  [
    { fate: "plain", weight: 88 },
    { fate: "raised", weight: 5 },
    { fate: "cut", weight: 6 },
    { fate: "stopped-refunded", weight: 3 },
  ],
  [
    { fate: "plain", weight: 99 },
    { fate: "stopped-refunded", weight: 3 },
  ],
];

/** Models, assessments and brands are few and counted by name in published texts: theirs is always the plain way. */
const ALWAYS_PLAIN = ["demonstration-model", "sxsh-pilot-model", "sxsh-assessment", "brand"];

/** Large đề án are not stopped halfway: the region's year could not spend what it must. */
const LARGEST_STOPPED = million(200);

/** Draws what becomes of a đề án's plan, as far as its province's decisions of the year allow it. */
export function chooseFate(random: Randomness, { year, fund }: Cell, { unitId, lines }: DraftProject): Fate {
  if (lines.length > 1 || lines.some(({ item }) => ALWAYS_PLAIN.includes(item))) return "plain";
  const choices = fund === "KCQG" ? NATIONAL : randomness(`changes ${year} ${unitId}`).pick(PROVINCIAL);
  const { fate } = random.weighted(choices);
  return fate === "stopped-refunded" && lines.some(({ amount }) => amount > LARGEST_STOPPED) ? "plain" : fate;
}
