import { FUNDS } from "@/lib/domain/fund";
import { contentOf } from "../../reference/items";
import type { Row } from "../../write/row";
import { serve } from "../budgets/fill-budget";
import { modelsMenu, otherMenu } from "../budgets/menu";
import { nameOn, regionOf, todaysProvinces } from "../budgets/provinces";
import { dayWithin, officeMoment } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { million, partOf } from "../chance/shares";
import { outputsOf } from "../outputs/indicators-of-item";
import { RUNNING_YEAR } from "../plans/calendar";
import { implementingUnit } from "../records/implementing-unit";
import { communeOf } from "../words/places";
import { titleOf } from "../words/titles";
import { tradesOf } from "../words/trades";

/** Next year's đề án, still on their way: no plan and no money yet. */
export type ProposalRows = { readonly projects: Row[]; readonly budgetLines: Row[]; readonly outputs: Row[] };

const NEXT_YEAR = RUNNING_YEAR + 1;
const COUNT = 64;

/** Where a proposal stands; provinces decide their own, the Cục those of the national fund. */
const STATES = {
  KCDP: ["DRAFT", "SUBMITTED", "RETURNED", "APPRAISED_LOCAL", "APPRAISED_LOCAL", "WITHDRAWN", "SUBMITTED"],
  KCQG: [
    "DRAFT",
    "SUBMITTED",
    "RETURNED",
    "APPRAISED_LOCAL",
    "REGISTERED",
    "REGISTERED",
    "APPRAISED_CENTRAL",
    "REJECTED",
  ],
} as const;

/** About sixty proposals for the coming year, spread over today's provinces. */
export function proposalRows(): ProposalRows {
  const rows: ProposalRows = { projects: [], budgetLines: [], outputs: [] };
  const provinces = todaysProvinces();
  for (let index = 0; index < COUNT; index++) {
    const random = randomness(`proposal ${index}`);
    const unitId = provinces[index % provinces.length] ?? "";
    const fund = FUNDS[index % 3 === 0 ? 0 : 1] ?? "KCDP";
    const region = regionOf(unitId, `${RUNNING_YEAR}-11-01`);
    const menu = random.chance(0.6) ? modelsMenu(region) : otherMenu(fund);
    const line = serve(random, random.weighted(menu), million(900));
    const enteredOn = dayWithin(random, `${RUNNING_YEAR}-03-16`, `${RUNNING_YEAR}-10-30`);
    const { fullName } = nameOn(unitId, enteredOn);
    const province = fullName.replace(/^./, (letter) => letter.toLowerCase());
    const commune = communeOf(random, unitId);
    const words = { trade: random.pick(tradesOf(region)), commune, province, year: NEXT_YEAR, count: line.count };
    const id = sampleId("proposal", index);
    const content = { content_code: contentOf(line.item), item_code: line.item };
    rows.projects.push({
      id,
      code: `${fund}-${NEXT_YEAR}-${String(index + 1).padStart(4, "0")}`,
      title: titleOf(random, line.item, words),
      fund,
      kind: line.count >= 3 && line.item === "machinery" ? "GROUP" : "REGULAR",
      state: random.pick(STATES[fund]),
      unit_id: unitId,
      ...content,
      start_year: NEXT_YEAR,
      end_year: NEXT_YEAR,
      implementing_unit: implementingUnit(unitId, province),
      commune,
      start_on: `${NEXT_YEAR}-02-01`,
      end_on: `${NEXT_YEAR}-12-15`,
      assigned_at: null,
      recorded_at: officeMoment(random, enteredOn),
    });
    const support = line.amount;
    const counterpart = partOf(support, random.fraction() * 1.5, million(1));
    rows.budgetLines.push({ project_id: id, budget_year: NEXT_YEAR, ...content, support, counterpart, other: 0n });
    for (const [indicator_code, each] of outputsOf(line.item)) {
      rows.outputs.push({ project_id: id, budget_year: NEXT_YEAR, indicator_code, target: each * line.count });
    }
  }
  return rows;
}
