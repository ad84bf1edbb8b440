import type { ExecutionFacts, RebaseReason, UnitFacts, YearOf } from "@/lib/domain/figures/execution-facts";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import type { ThroughMonth } from "@/lib/domain/period/period";
import type { ExecutionRowSql, PublishedTuple } from "./execution-row";

/** The statement's row as the domain's facts; null when the scope names a province that never was. */
export function executionFactsFrom(request: ExecutionRequest, row: ExecutionRowSql): ExecutionFacts | null {
  if (row.scopeLabel === null) return null;
  const yearOf = (year: number): YearOf => (year === row.year ? "now" : "before");
  const through = row.through as ThroughMonth;
  return {
    query: { ...request, year: row.year, through, content: row.contentKnown ? request.content : null },
    scopeLabel: row.scopeLabel,
    today: row.today,
    lastDay: row.lastDay,
    layout: row.layout,
    rebased: rebaseReason(row.why),
    closed: row.closed && { successorId: row.closed[0], successorName: row.closed[1], closedOn: row.closed[2] },
    unknownContent: row.contentKnown ? null : request.content,
    units: (row.units ?? []).map(([id, name, region, confirmed, parts]) => ({
      id,
      name,
      region,
      regionConfirmed: confirmed ?? false,
      predecessors: (parts ?? []).map(([partId, partName]) => ({ id: partId, name: partName })),
    })),
    regions: (row.regions ?? []).map(([code, name]) => ({ code, name })),
    unitFacts: unitFactsFrom(row.unitFacts ?? [], yearOf),
    contentFacts: (row.contentFacts ?? []).map(([year, content, item, fund, plan, released, committed, disbursed]) => ({
      year: yearOf(year),
      content,
      item,
      fund,
      ...sums(plan, released, committed, disbursed),
    })),
    monthFacts: (row.monthFacts ?? []).map(([year, month, fund, released, committed, disbursed]) => ({
      year: yearOf(year),
      month,
      fund,
      released: BigInt(released),
      committed: BigInt(committed),
      disbursed: BigInt(disbursed),
    })),
    certified: (row.certified ?? []).map(([year, recordedId, fund, measure, amount]) => ({
      year: yearOf(year),
      recordedId,
      fund,
      measure,
      amount: BigInt(amount),
    })),
    nationalFundPlanned: { now: row.plannedNow, before: row.plannedBefore },
    nation: {
      plan: row.nation[0] === null ? null : BigInt(row.nation[0]),
      reporting: row.nation[1],
      expected: row.nation[2],
    },
    contents: (row.contents ?? []).map(([code, name]) => ({ code, name })),
    contentGroups: (row.contentGroups ?? []).map(([code, name, items]) => ({ code, name, items: items ?? [] })),
    outputs: (row.outputs ?? []).map(([indicator, fund, target, achieved]) => ({
      indicator,
      fund,
      target: BigInt(target),
      achieved: BigInt(achieved),
    })),
    indicators: (row.indicators ?? []).map(([code, name, unit, parts]) => ({ code, name, unit, parts: parts ?? [] })),
    published: (row.published ?? []).map(publishedFigureFrom),
  };
}

export function publishedFigureFrom(tuple: PublishedTuple): PublishedFigure {
  const [id, scope, year, through, fund, contentGroup, measure, printed, unit, decimals, source, sourceDate, note] =
    tuple;
  return {
    id,
    scope,
    year,
    through: through as ThroughMonth | null,
    fund,
    contentGroup,
    measure,
    printed,
    unit,
    decimals,
    source,
    sourceDate,
    note,
    known: tuple[13],
  };
}

type UnitTuple = NonNullable<ExecutionRowSql["unitFacts"]>[number];

/** What is within the content filter and what is without come apart; `whole` is both. */
function unitFactsFrom(tuples: readonly UnitTuple[], yearOf: (year: number) => YearOf): UnitFacts[] {
  const facts = new Map<string, UnitFacts>();
  for (const [year, unitId, recordedId, fund, counted, hasPlan, plan, released, committed, disbursed] of tuples) {
    const row = sums(plan, released, committed, disbursed);
    const other = facts.get(`${year} ${fund} ${recordedId}`);
    const within = counted ? row : (other ?? NOTHING);
    const whole = {
      plan: row.plan + (other?.whole.plan ?? 0n),
      disbursed: row.disbursed + (other?.whole.disbursed ?? 0n),
    };
    const { plan: planned, released: out, committed: signed, disbursed: paid } = within;
    facts.set(`${year} ${fund} ${recordedId}`, {
      year: yearOf(year),
      unitId,
      recordedId,
      fund,
      plan: planned,
      released: out,
      committed: signed,
      disbursed: paid,
      whole,
      hasPlan: hasPlan || (other?.hasPlan ?? false),
    });
  }
  return [...facts.values()];
}

const NOTHING = sums("0", "0", "0", "0");

function sums(plan: string, released: string, committed: string, disbursed: string) {
  return {
    plan: BigInt(plan),
    released: BigInt(released),
    committed: BigInt(committed),
    disbursed: BigInt(disbursed),
  };
}

function rebaseReason(why: ExecutionRowSql["why"]): RebaseReason | null {
  return why === "in-force" || why === "old" ? null : why;
}
