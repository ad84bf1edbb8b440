import { FUNDS, type Fund } from "../fund";
import { type Dong, sumOf } from "../money";
import { amountKey, type CellKey, cellKey, cellOf, type ReportedMeasure } from "./cell";
import { type Found, saidOf, UNSAID } from "./explained-amounts";
import type { HardFinding, ReportFinding, SoftFinding } from "./finding";
import { subjectOf } from "./finding";
import { askedCells, type Questionnaire } from "./questionnaire";
import type { RecordedCells } from "./records";
import type { ReportContent } from "./report";
import { THRESHOLDS } from "./thresholds";

/** An earlier certified report of the same year, or what last year had through the same month. */
export type EarlierPeriod = { readonly through: number; readonly values: ReadonlyMap<CellKey, Dong> };

/** What a report is held against. */
export type ReportContext = {
  readonly through: number;
  readonly questionnaire: Questionnaire;
  readonly records: RecordedCells;
  /** Last year's ACTUAL of the same period in all, by fund. */
  readonly lastYear: ReadonlyMap<Fund, Dong>;
  /** The latest certified period before this one in the same year. */
  readonly earlier: EarlierPeriod | null;
  /** Whether the period is over, so that nothing is left to estimate. */
  readonly isOver: boolean;
};

/** All that is found in a report as it is typed, hard ones first, then in the order of its cells (kiểm tra số liệu). */
export function findInReport(content: ReportContent, context: ReportContext): ReportFinding[] {
  const found = [
    ...FUNDS.flatMap((fund) => ofFund(fund, content, context)),
    ...differences(content, context),
    ...sharesMoved(content, context),
  ];
  const places = new Map([...askedCells(context.questionnaire)].map((cell, at) => [cell, at]));
  const placeOf = ({ cell }: Found) => places.get(cell) ?? places.size;
  return found
    .map((one) => ({ ...one, ...(one.hard ? UNSAID : saidOf(one, content.explanations.get(subjectOf(one)))) }))
    .sort((one, other) => Number(other.hard) - Number(one.hard) || placeOf(one) - placeOf(other));
}

const hard = (code: HardFinding, cell: CellKey, value: bigint | null, against: bigint | null): Found => ({
  ...{ code, cell, value, against, hard: true },
});
const soft = (code: SoftFinding, cell: CellKey, value: bigint, against: bigint): Found => ({
  ...{ code, cell, value, against, hard: false },
});

function ofFund(fund: Fund, { values }: ReportContent, context: ReportContext): Found[] {
  const { measures } = context.questionnaire;
  const of = (measure: ReportedMeasure) => values.get(amountKey(fund, measure)) ?? null;
  const plan = of("PLAN");
  const actual = of("ACTUAL");
  const estimate = of("ESTIMATE");
  const missing = measures.filter((measure) => of(measure) === null && !(measure === "ESTIMATE" && context.isOver));
  const overPlan = (["ACTUAL", "ESTIMATE"] as const).flatMap((measure) => {
    const value = of(measure);
    return value !== null && plan !== null && value > plan
      ? [soft("over-plan", amountKey(fund, measure), value, plan)]
      : [];
  });
  return [
    ...missing.map((measure) => hard("missing", amountKey(fund, measure), null, null)),
    ...measures.flatMap((measure) => parts(fund, measure, values, context.questionnaire)),
    ...(actual !== null && estimate !== null && estimate < actual
      ? [hard("estimate-below-actual", amountKey(fund, "ESTIMATE"), estimate, actual)]
      : []),
    ...overPlan,
    ...(actual === null ? [] : jumps(fund, actual, context)),
  ];
}

/** Contents may be left out, but never exceed their total, and all of them together, where all are asked, make it. */
function parts(
  fund: Fund,
  measure: ReportedMeasure,
  values: ReportContent["values"],
  { contents, someContents }: Questionnaire,
): Found[] {
  const total = values.get(amountKey(fund, measure));
  const given = contents.flatMap(({ code }) => values.get(amountKey(fund, measure, code)) ?? []);
  if (total === undefined || given.length === 0) return [];
  const sum = sumOf(given);
  const cell = amountKey(fund, measure);
  if (sum > total) return [hard("parts-over-total", cell, sum, total)];
  const isWhole = !someContents && given.length === contents.length;
  return sum < total && isWhole ? [hard("parts-under-total", cell, sum, total)] : [];
}

function jumps(fund: Fund, actual: Dong, { through, lastYear, earlier }: ReportContext): Found[] {
  const cell = amountKey(fund, "ACTUAL");
  const before = lastYear.get(fund) ?? 0n;
  const passed = earlier?.values.get(cell) ?? null;
  const found: Found[] = [];
  const { yearTimes, monthTimes } = THRESHOLDS;
  if (before > 0n && actual > 0n && (actual >= before * yearTimes || actual * yearTimes <= before))
    found.push(soft("jump-year", cell, actual, before));
  if (earlier === null || passed === null) return found;
  if (actual < passed) return [...found, soft("below-earlier", cell, actual, passed)];
  const months = BigInt(through - earlier.through);
  const isFaster = (actual - passed) * BigInt(earlier.through) > passed * months * monthTimes;
  return passed > 0n && isFaster ? [...found, soft("jump-period", cell, actual, passed)] : found;
}

/**
 * Each amount and count that is typed and known to the records, where the two differ; and each count that the records know
 * and the report leaves out.
 */
function differences({ values }: ReportContent, { records, questionnaire }: ReportContext): Found[] {
  const counts = new Set(
    FUNDS.flatMap((fund) =>
      questionnaire.indicators.map(({ code }) => cellKey({ of: "output", fund, indicator: code })),
    ),
  );
  const left = [...records].flatMap(([cell, recorded]) =>
    counts.has(cell) && !values.has(cell) && recorded !== 0n ? [soft("difference", cell, 0n, recorded)] : [],
  );
  return [...typedDifferences(values, records), ...left];
}

function typedDifferences(values: ReportContent["values"], records: RecordedCells): Found[] {
  return [...values].flatMap(([cell, value]) => {
    const isEstimate = cell.includes(".ESTIMATE");
    const recorded = records.get(cell) ?? (hasRecords(cell, records) ? 0n : null);
    return isEstimate || recorded === null || recorded === value ? [] : [soft("difference", cell, value, recorded)];
  });
}

/** A content or count without a record is zero where its fund has records at all. */
function hasRecords(key: CellKey, records: RecordedCells): boolean {
  const cell = cellOf(key);
  return cell !== null && cell.of !== "text" && records.has(amountKey(cell.fund, "PLAN"));
}

/** Whether the national fund's part of what was carried out is far from last year's. */
function sharesMoved({ values }: ReportContent, { lastYear }: ReportContext): Found[] {
  const [national, local] = FUNDS.map((fund) => values.get(amountKey(fund, "ACTUAL")) ?? 0n);
  const [before, localBefore] = FUNDS.map((fund) => lastYear.get(fund) ?? 0n);
  if (national === undefined || local === undefined || before === undefined || localBefore === undefined) return [];
  const whole = national + local;
  const wholeBefore = before + localBefore;
  if (whole === 0n || wholeBefore === 0n || !values.has(amountKey("KCQG", "ACTUAL"))) return [];
  const moved = national * wholeBefore - before * whole;
  const distance = (moved < 0n ? -moved : moved) * 100n;
  return distance > THRESHOLDS.sharePoints * whole * wholeBefore
    ? [soft("share-moved", amountKey("KCQG", "ACTUAL"), (national * 1000n) / whole, (before * 1000n) / wholeBefore)]
    : [];
}
