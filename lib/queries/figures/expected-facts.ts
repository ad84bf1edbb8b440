import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { ExecutionView, FactsOfView } from "@/lib/domain/figures/execution-view";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ExecutionRowSql } from "./execution-row";

/** What the last answers said, so that the next question is mostly right at once. Never trusted: each answer says it anew. */
const latestYears = new Map<IsoDate | null, number>();
const recordedLater = new Map<string, boolean>();
const MOST = 500;

/** What the facts are expected to say of a request; this year, and nothing on later units, until they have been heard. */
export function expectedFacts({ year, through, asOf }: ExecutionRequest, today: IsoDate): FactsOfView {
  const latestYear = latestYears.get(asOf) ?? Number(today.slice(0, 4));
  return { latestYear, recordedLater: recordedLater.get(periodKey(year ?? latestYear, through, asOf)) ?? false };
}

/** Learns from an answer; true when it says something else than was expected, so that the view is another one. `open`: facts decide its layout. */
export function learnFacts(
  { year, through, asOf }: ExecutionRequest,
  expected: FactsOfView,
  { view, row, open }: { readonly view: ExecutionView; readonly row: ExecutionRowSql; readonly open: boolean },
): boolean {
  const latestYear = row.latest_year ?? (year === null ? Number(view.today.slice(0, 4)) : expected.latestYear);
  if (year === null) keep(latestYears, asOf, latestYear);
  if (year === null && latestYear !== expected.latestYear) return true;
  if (!open) return false;
  keep(recordedLater, periodKey(view.query.year, through, asOf), row.recorded_later);
  return row.recorded_later !== expected.recordedLater;
}

function periodKey(year: number, through: number | null, asOf: IsoDate | null): string {
  return `${year} ${through} ${asOf}`;
}

function keep<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): void {
  if (memory.size >= MOST) memory.clear();
  memory.set(key, value);
}
