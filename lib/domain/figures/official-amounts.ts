import type { Fund } from "../fund";
import { grouped } from "../grouped";
import { type Dong, sumOf } from "../money";
import { isCovered, type UnitOn } from "../territory/territory-on";
import { type Amount, recorded, sumOfAmounts, UNKNOWN } from "./amount";
import { certifiedParts } from "./certified-parts";
import type { CertifiedAmount, ExecutionFacts, UnitFacts, YearOf } from "./execution-facts";

/** The amounts of one province, one fund and one year. The plan's completeness also says whether the province has reported. */
export type FundAmounts = {
  readonly plan: Amount;
  readonly released: Amount;
  readonly committed: Amount;
  readonly disbursed: Amount;
  readonly actual: Amount;
  /** The same, but while the period runs only what was paid by the day the year before is compared on. */
  readonly actualToDay: Amount;
  readonly estimate: Amount;
};
export type UnitAmounts = { readonly unit: UnitOn; readonly of: Readonly<Record<YearOf, Record<Fund, FundAmounts>>> };

/** The official amounts of every province of the view (domain §6), under the view's content filter or without it. */
export function officialAmounts(facts: ExecutionFacts, filtered: boolean): UnitAmounts[] {
  const byKey = grouped(facts.unitFacts, (fact) => `${fact.year} ${fact.fund} ${fact.unitId}`);
  const certified = new Map<string, CertifiedAmount>();
  // Reports certify whole provinces, so under a content filter the actual is always from records.
  if (!filtered) for (const amount of facts.certified) certified.set(certifiedKey(amount), amount);
  const amountsOf = (unit: UnitOn, year: YearOf, fund: Fund): FundAmounts => {
    const rows = byKey.get(`${year} ${fund} ${unit.id}`) ?? [];
    const sums = filtered ? rows : rows.map(unfiltered);
    return fundAmounts(facts, { unit, year, fund, rows: sums, certified });
  };
  const bothFunds = (unit: UnitOn, year: YearOf) => ({
    KCQG: amountsOf(unit, year, "KCQG"),
    KCDP: amountsOf(unit, year, "KCDP"),
  });
  return facts.units.map((unit) => ({ unit, of: { now: bothFunds(unit, "now"), before: bothFunds(unit, "before") } }));
}

type Case = {
  readonly unit: UnitOn;
  readonly year: YearOf;
  readonly fund: Fund;
  readonly rows: readonly UnitFacts[];
  readonly certified: ReadonlyMap<string, CertifiedAmount>;
};

function fundAmounts(facts: ExecutionFacts, one: Case): FundAmounts {
  const { year, fund, rows } = one;
  const reported = fund === "KCQG" ? facts.nationalFundPlanned[year] : hasReportedPlan(one);
  const planned = reported || rows.some((row) => row.hasPlan);
  const known = planned || rows.length > 0;
  const sum = (column: (row: UnitFacts) => Dong, isKnown: boolean) =>
    recorded(isKnown ? sumOf(rows.map(column)) : null, reported);
  const disbursed = sum((row) => row.disbursed, known);
  const actual = actualOf(one, disbursed);
  const isCut = year === "before" && facts.sameDay !== null;
  return {
    plan: sum((row) => row.plan, planned),
    released: fund === "KCQG" ? sum((row) => row.released, known) : UNKNOWN,
    committed: sum((row) => row.committed, known),
    disbursed,
    actual,
    actualToDay: isCut ? sum((row) => row.disbursed - row.paidLater, known) : actual,
    estimate: estimateOf(one, reported),
  };
}

/** A province has reported its KCĐP plan when a decision has a line for it; a merged one, when all its parts have. */
function hasReportedPlan({ unit, rows }: Case): boolean {
  return isCovered(unit, (id) => rows.some((row) => row.recordedId === id && row.hasPlan));
}

/** Certified for exactly this unit, fund and period; else what vouchers say. A merged province adds up its parts. */
function actualOf({ unit, year, fund, rows, certified }: Case, disbursed: Amount): Amount {
  const report = (id: string) => certified.get(certifiedKey({ year, recordedId: id, fund, measure: "ACTUAL" }));
  const predecessors = unit.predecessors.map((part) => part.id);
  const parts = certifiedParts(unit.id, predecessors, (id) => report(id) !== undefined);
  const certifiedAmounts = parts.certified.flatMap((id) => report(id) ?? []).map(fromReport);
  if (certifiedAmounts.length === 0) return disbursed;
  const paid = parts.paid.flatMap((id) => {
    const own = rows.filter((row) => row.recordedId === id);
    return own.length > 0 ? [recorded(sumOf(own.map((row) => row.disbursed)), disbursed.complete)] : [];
  });
  return sumOfAmounts([...certifiedAmounts, ...paid]);
}

/** Only a certified report estimates. A province without a plan in the fund has nothing to estimate. */
function estimateOf({ unit, year, fund, rows, certified }: Case, reported: boolean): Amount {
  const report = (id: string) => certified.get(certifiedKey({ year, recordedId: id, fund, measure: "ESTIMATE" }));
  const own = report(unit.id);
  if (own) return fromReport(own);
  const parts = unit.predecessors.flatMap((part) => report(part.id) ?? []);
  if (parts.length > 0)
    return { ...sumOfAmounts(parts.map(fromReport)), complete: parts.length === unit.predecessors.length };
  const nothingPlanned = reported && sumOf(rows.map((row) => row.plan)) === 0n;
  return nothingPlanned ? { ...UNKNOWN, complete: true } : UNKNOWN;
}

function fromReport({ amount }: CertifiedAmount): Amount {
  return { value: amount, complete: true, origin: "certified", printed: [] };
}

function unfiltered(row: UnitFacts): UnitFacts {
  return { ...row, ...row.whole };
}

function certifiedKey({ year, recordedId, fund, measure }: Omit<CertifiedAmount, "amount">): string {
  return `${year} ${fund} ${measure} ${recordedId}`;
}
