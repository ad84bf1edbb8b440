import { areaText } from "@/lib/domain/registers/area";
import type { RegisterField } from "@/lib/domain/registers/field";
import { fieldsOf, REGISTER_KINDS, type RegisterKind } from "@/lib/domain/registers/registers";
import type { Row } from "../../write/row";
import { nameOn, regionOf, todaysProvinces } from "../budgets/provinces";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { beneficiaryName } from "../words/beneficiary-names";
import { communeOf } from "../words/places";
import { tradesOf } from "../words/trades";
import { ENTRY_NAMES, type EntryPlace, FIELD_WORDS } from "./register-words";

const TODAY = "2026-11-01";
const YEARS = [2023, 2024, 2025, 2026] as const;
const MILLION = 1_000_000;
/** Indicators that programmes of provinces set targets for. */
const INDICATORS = ["demonstration-models", "establishments-machinery", "workers-trained"] as const;
/** What is never more than another number of its entry. */
const AT_MOST: readonly (readonly [part: string, whole: string])[] = [
  ["graduates", "people"],
  ["moneySpent", "moneyPlanned"],
];
/** Fields that not every entry says. */
const OFTEN = 0.8;

type Known = string | number;

/** Invented entries of every register, one to three of each for each of today's provinces. */
export const REGISTER_ROWS: readonly Row[] = todaysProvinces().flatMap((unitId) =>
  REGISTER_KINDS.flatMap((kind) => {
    const random = randomness(`register ${kind} ${unitId}`);
    return Array.from({ length: random.integer(1, 3) }, (_, at) => rowOf(kind, unitId, at, random));
  }),
);

function rowOf(kind: RegisterKind, unitId: string, at: number, random: Randomness): Row {
  const trade = random.pick(tradesOf(regionOf(unitId, TODAY)));
  const commune = communeOf(random, unitId);
  const place: EntryPlace = {
    ...{ commune, trade, province: nameOn(unitId, TODAY).name, year: YEARS[at % YEARS.length] ?? 2026 },
    establishment: beneficiaryName(random, "COOPERATIVE", commune, trade),
  };
  const said = fieldsOf(kind).flatMap(([key, field]): [string, Known][] => {
    const value = valueIn(key, field, at, place, random);
    return value === null ? [] : [[key, value]];
  });
  return {
    ...{ id: sampleId("register entry", kind, unitId, at), kind, unit_id: unitId },
    ...{ name: ENTRY_NAMES[kind](random, place), fields: sensible(Object.fromEntries(said)) },
    recorded_at: "2026-11-02T08:00:00+07:00",
  };
}

function sensible(said: Readonly<Record<string, Known>>): Record<string, Known> {
  const told: Record<string, Known> = { ...said, ...(said.unitForm && { unitForm: "CENTRE" }) };
  for (const [part, whole] of AT_MOST) {
    const most = told[whole];
    if (most === undefined) delete told[part];
    else if (Number(told[part]) > Number(most)) told[part] = most;
  }
  return told;
}

function valueIn(key: string, field: RegisterField, at: number, place: EntryPlace, random: Randomness): Known | null {
  if (!field.required && key !== "year" && !random.chance(OFTEN)) return null;
  switch (field.kind) {
    case "money":
      return String(random.integer(20, 900) * MILLION);
    case "count":
      return random.integer(3, 90);
    case "area":
      return areaText({ digits: BigInt(random.integer(150, 740)), decimals: 1 });
    case "year":
      return place.year;
    case "day":
      return `${place.year}-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
    case "choice":
      return random.pick(field.choices ?? []);
    case "indicator":
      return INDICATORS[at % INDICATORS.length] ?? INDICATORS[0];
    case "project":
      return null;
    default:
      return FIELD_WORDS[key]?.(random, place) ?? null;
  }
}
