import { everyContent, groupsOn } from "@/lib/domain/catalogue/dated-catalogue";
import type { Wording } from "@/lib/domain/catalogue/wording";
import { closedUnit } from "@/lib/domain/figures/closed-unit";
import type { ExecutionFacts, FactSums, UnitFacts, YearOf } from "@/lib/domain/figures/execution-facts";
import { scopeCode } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import { sumOf } from "@/lib/domain/money";
import { scopeLabel } from "@/lib/domain/territory/scope-label";
import { unitOn } from "@/lib/domain/territory/territory";
import { isCovered } from "@/lib/domain/territory/territory-on";
import type { ExecutionRowSql } from "./execution-row";
import type { ReadView } from "./read-view";

/** A view's sums as the domain's facts, each under the name of the view's day; null for a province that never was. */
export function executionFactsFrom(
  { reference: { territory, catalogue }, view, row }: ReadView,
  language: Language,
): ExecutionFacts | null {
  const { query, viewDay, territoryDay, nation } = view;
  const { scope } = query;
  const label = scopeLabel(territory, scope, territoryDay, language);
  if (label === null) return null;
  const yearOf = (year: number): YearOf => (year === query.year ? "now" : "before");
  const laterOf = (year: YearOf, among: (one: PaidLater) => boolean) => paidLater(row, year, among);
  const named = <T extends Wording & { code: string }>({ vi, en, ...rest }: T) => ({
    ...rest,
    name: language === "en" ? en : vi,
  });
  const planners = new Set(row.national_planners);
  return {
    ...view,
    query,
    scopeLabel: label,
    closed: closedUnit(territory, view),
    regions: territory.regions.filter(({ code }) => scope.kind === "nation" || code === scopeCode(scope)).map(named),
    unitFacts: unitFactsFrom(row, yearOf, (id) => unitOn(territory, id, territoryDay)),
    contentFacts: (row.by_item ?? []).map(({ year, item_code: item, fund, ...amounts }) => ({
      ...{ year: yearOf(year), content: catalogue.items.get(item)?.content ?? "", item, fund },
      ...sums(amounts),
      paidLater: laterOf(yearOf(year), (one) => one.counted && one.item_code === item && one.fund === fund),
    })),
    monthFacts: (row.by_month ?? []).map(({ year, month, fund, released, committed, disbursed }) => ({
      ...{ year: yearOf(year), month, fund },
      ...{ released: BigInt(released), committed: BigInt(committed), disbursed: BigInt(disbursed) },
      paidLater: laterOf(yearOf(year), (one) => one.counted && one.month === month && one.fund === fund),
    })),
    certified: (row.certified ?? []).map(({ year, unit_id: recordedId, fund, measure, amount }) => ({
      ...{ year: yearOf(year), recordedId, fund, measure, amount: BigInt(amount) },
    })),
    nationalFundPlanned: { now: row.planned_now, before: row.planned_before },
    nation: {
      plan: planners.size > 0 ? BigInt(row.national_plan) : null,
      reporting: nation.filter((unit) => isCovered(unit, (id) => planners.has(id))).length,
      expected: nation.length,
    },
    contents: everyContent(catalogue, viewDay).map(named),
    contentGroups: groupsOn(catalogue, viewDay).map(named),
    outputs: (row.outputs ?? []).map(({ indicator, fund, target, achieved }) => ({
      ...{ indicator, fund, target: BigInt(target), achieved: BigInt(achieved) },
    })),
    indicators: catalogue.indicators.map(({ unit, ...indicator }) => ({ ...named(indicator), unit: unit[language] })),
    published: row.published ?? [],
  };
}

type PaidLater = NonNullable<ExecutionRowSql["paid_later"]>[number];

/** What the year before paid after the day it is compared on, among some rows; nothing in the year looked at. */
function paidLater({ paid_later }: ExecutionRowSql, year: YearOf, among: (one: PaidLater) => boolean): bigint {
  return year === "now" ? 0n : sumOf((paid_later ?? []).filter(among).map(({ disbursed }) => BigInt(disbursed)));
}

/** What is within the content filter and what is without come apart; `whole` is both. */
function unitFactsFrom(
  row: ExecutionRowSql,
  yearOf: (year: number) => YearOf,
  countsIn: (recordedId: string) => string,
): UnitFacts[] {
  const facts = new Map<string, UnitFacts>();
  for (const { year, unit_id: recordedId, fund, counted, has_plan, ...amounts } of row.by_unit ?? []) {
    const own = {
      ...sums(amounts),
      paidLater: paidLater(
        row,
        yearOf(year),
        (one) => one.counted === counted && one.unit_id === recordedId && one.fund === fund,
      ),
    };
    const key = `${year} ${fund} ${recordedId}`;
    const other = facts.get(key);
    const within = counted ? own : other;
    facts.set(key, {
      ...{ year: yearOf(year), unitId: countsIn(recordedId), recordedId, fund },
      plan: within?.plan ?? 0n,
      released: within?.released ?? 0n,
      committed: within?.committed ?? 0n,
      disbursed: within?.disbursed ?? 0n,
      paidLater: within?.paidLater ?? 0n,
      whole: {
        plan: own.plan + (other?.whole.plan ?? 0n),
        disbursed: own.disbursed + (other?.whole.disbursed ?? 0n),
        paidLater: own.paidLater + (other?.whole.paidLater ?? 0n),
      },
      hasPlan: has_plan || (other?.hasPlan ?? false),
    });
  }
  return [...facts.values()];
}

type Texts = Readonly<Record<"plan" | "released" | "committed" | "disbursed", string>>;

function sums({ plan, released, committed, disbursed }: Texts): Omit<FactSums, "paidLater"> {
  return {
    plan: BigInt(plan),
    released: BigInt(released),
    committed: BigInt(committed),
    disbursed: BigInt(disbursed),
  };
}
