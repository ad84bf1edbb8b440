import { serve } from "../budgets/fill-budget";
import { type Dish, modelsMenu, otherMenu } from "../budgets/menu";
import { nameOn, regionOf } from "../budgets/provinces";
import { dayWithin, officeMoment } from "../chance/days";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { million } from "../chance/shares";
import { outputsOf } from "../outputs/indicators-of-item";
import { RUNNING_YEAR } from "../plans/calendar";
import { implementingUnit } from "../records/implementing-unit";
import { communeOf } from "../words/places";
import type { TitleDesk } from "../words/title-desk";
import type { Slot } from "./plan-of-proposals";
import type { Proposal } from "./proposal";

const NEXT_YEAR = RUNNING_YEAR + 1;

/** The largest group of all asks for consulting for this many establishments. */
const LARGEST = 300;

/** Draws one đề án of a province; `number` runs through the fund's, `largest` makes it the group of 300. */
export function drawProposal(unitId: string, slot: Slot, number: number, largest: boolean, desk: TitleDesk): Proposal {
  const key = `${slot.fund} ${number}`;
  const random = randomness(`proposal ${key}`);
  const region = regionOf(unitId, `${RUNNING_YEAR}-11-01`);
  const recordedAt = officeMoment(random, begunOn(random, slot));
  const province = nameOn(unitId, recordedAt.slice(0, 10)).fullName.replace(/^./, (letter) => letter.toLowerCase());
  const commune = communeOf(random, unitId);
  const line = serve(random, dishOf(random, slot, region, largest), million(slot.kind === "REGULAR" ? 900 : 9_000));
  return {
    ...slot,
    id: sampleId("proposal", key),
    code: `${slot.fund}-${NEXT_YEAR}-${String(number).padStart(4, "0")}`,
    ...desk(random, region, line.item, { commune, province, year: NEXT_YEAR, count: line.count }),
    ...{ unitId, item: line.item, count: line.count, support: line.amount, commune, province },
    ...{ startYear: NEXT_YEAR, endYear: slot.kind === "FLAGSHIP" ? NEXT_YEAR + 1 : NEXT_YEAR },
    implementingUnit: implementingUnit(unitId, province),
    recordedAt,
  };
}

/** The plan is due on 20 May; what still waits at home in the autumn was begun in the late summer. */
function begunOn(random: Randomness, { fund, state }: Slot): string {
  const late = fund === "KCDP" || ["DRAFT", "SUBMITTED", "RETURNED"].includes(state);
  const [from, to] = late ? ["07-06", "09-18"] : ["03-16", "04-24"];
  return dayWithin(random, `${RUNNING_YEAR}-${from}`, `${RUNNING_YEAR}-${to}`);
}

function dishOf(
  random: Randomness,
  { fund, kind }: Slot,
  region: Parameters<typeof modelsMenu>[0],
  largest: boolean,
): Dish {
  if (largest) return { item: "consulting", weight: 1, count: [LARGEST, LARGEST], each: [20, 28] };
  const machinery = modelsMenu(region).filter(({ item }) => item === "machinery");
  if (kind === "FLAGSHIP") return random.weighted(machinery.map((dish) => ({ ...dish, count: [2, 6] as const })));
  if (kind === "GROUP") {
    const count = random.chance(0.15) ? ([24, 40] as const) : ([3, 14] as const);
    return random.weighted(machinery.map((dish) => ({ ...dish, count, each: [90, 140] as const })));
  }
  const menu = random.chance(0.7) ? modelsMenu(region) : otherMenu(fund);
  return random.weighted(menu.filter(({ item }) => outputsOf(item).length > 0));
}
