import type { PeriodKey } from "@/lib/domain/periodic-report/period";

/** A period as the trail names it: "2026/9". */
export function periodId({ year, through }: PeriodKey): string {
  return `${year}/${through}`;
}

/** How a period there is not is refused. */
export function noPeriod(period: PeriodKey) {
  return { code: "access.not-found", entity: "reporting_period", id: periodId(period) } as const;
}
