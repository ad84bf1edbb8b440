import { isModelsMachinerySxsh } from "../../reference/items";
import { type Randomness, randomness } from "../chance/randomness";
import { MILLION, million, sharedOut } from "../chance/shares";
import { withoutProgramme } from "./absences";
import type { Cell, DraftLine, ProvinceProgramme } from "./cell";
import { fillBudget, serve } from "./fill-budget";
import { FILLER, modelsMenu, otherMenu, QUOTAS } from "./menu";
import { type Province, provincesOf } from "./provinces";
import { groupPlanOf, planOf } from "./regional-budgets";

const ROOM = million(90);

type Basket = {
  readonly province: Province;
  readonly plan: bigint;
  readonly models: bigint;
  readonly given: DraftLine[];
};

/** The layout a year's programme is planned under: that of its first day, for 2025 still the 63. */
function planningDay(year: number): string {
  return `${year}-01-01`;
}

/** A region's year of one fund, shared out to its provinces and filled with lines; the sums are the region's to the đồng. */
export function drawProgramme(cell: Cell): ProvinceProgramme[] {
  const { region, year, fund } = cell;
  const random = randomness(`programme ${region} ${year} ${fund}`);
  const provinces = provincesOf(region, planningDay(year)).filter(
    ({ unitId }) => !withoutProgramme(unitId, year, fund),
  );
  const plans = sharedOut(
    planOf(region, year, fund),
    provinces.map(({ size }) => size * (0.85 + 0.3 * random.fraction())),
    MILLION,
  );
  const models = sharedOut(
    groupPlanOf(region, year, fund),
    plans.map((plan) => Number(plan / MILLION) * (0.85 + 0.3 * random.fraction())),
    MILLION,
  );
  const baskets = provinces.map((province, index): Basket => {
    return { province, plan: plans[index] ?? 0n, models: models[index] ?? 0n, given: [] };
  });
  for (const [dish, byFund] of QUOTAS[region]) {
    for (let left = byFund[fund]; left > 0; left--) {
      const line = serve(random, dish, million(dish.count[1] * dish.each[1]));
      give(random, baskets, line);
    }
  }
  return baskets.map(({ province, plan, models: forModels, given }) => {
    const [inGroup, others] = [given.filter(isModels), given.filter((line) => !isModels(line))];
    return {
      unitId: province.unitId,
      lag: province.lag,
      plan,
      lines: [
        ...fillBudget(random, forModels, modelsMenu(region), FILLER.models, inGroup),
        ...fillBudget(random, plan - forModels, otherMenu(fund), FILLER.other, others),
      ],
    };
  });
}

function isModels({ item }: DraftLine): boolean {
  return isModelsMachinerySxsh(item);
}

/** Puts a line of a quota where there is room for it beside what is already given. */
function give(random: Randomness, baskets: readonly Basket[], line: DraftLine): void {
  const open = random.shuffled(baskets).find((basket) => {
    const budget = isModels(line) ? basket.models : basket.plan - basket.models;
    const taken = basket.given
      .filter((other) => isModels(other) === isModels(line))
      .reduce((sum, other) => sum + other.amount, 0n);
    return budget - taken - line.amount >= ROOM;
  });
  if (!open) throw new Error(`no province has room for ${line.item}`);
  open.given.push(line);
}
