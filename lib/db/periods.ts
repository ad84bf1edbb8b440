import type { Permit } from "@/lib/domain/access/permit";
import type { PeriodKey, PeriodState, ReportingPeriod } from "@/lib/domain/periodic-report/period";
import { saveAuditEntry } from "./audit";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A period as it is written: its days and questions. */
export type PeriodWritten = Omit<ReportingPeriod, "state" | "version" | "confirmed">;
type KeepsPeriods = Permit<"period.keep">;

/** Holds a period, alone, until the transaction ends. */
export async function holdPeriod(tx: Transaction, { year, through }: PeriodKey): Promise<void> {
  await tx.$queryRaw`SELECT version FROM hold_period(${year}::integer, ${through}::integer)`;
}

/** Writes a new period, with the trail. */
export async function savePeriod(tx: Transaction, permit: KeepsPeriods, period: PeriodWritten): Promise<void> {
  const { year, through, dataFrom, dataTo, dueOn, locksOn, measures, contents, indicators, sections } = period;
  const write = () => tx.$executeRaw`
    INSERT INTO reporting_period (budget_year, through_month, data_from, data_to, due_on, locks_on, mark, measures, contents,
      indicators, sections)
    VALUES (${year}, ${through}, ${dataFrom}::date, ${dataTo}::date, ${dueOn}::date, ${locksOn}::date, 'uncertain',
            ${[...measures]}::text[], ${[...contents]}::text[], ${[...indicators]}::text[], ${[...sections]}::text[])`;
  await saveStep(tx, permit, {
    write,
    stale: { code: "period.stale", version: 1 },
    change: { before: null, after: period },
  });
}

/** Writes a period anew on the version that was held, with the trail. */
export async function savePeriodAnew(
  tx: Transaction,
  permit: KeepsPeriods,
  before: ReportingPeriod,
  after: PeriodWritten,
): Promise<void> {
  const { version } = before;
  const { year, through, dataFrom, dataTo, dueOn, locksOn, measures, contents, indicators, sections } = after;
  const write = () => tx.$executeRaw`
    UPDATE reporting_period SET version = ${version + 1}, data_from = ${dataFrom}::date, data_to = ${dataTo}::date,
      due_on = ${dueOn}::date, locks_on = ${locksOn}::date, measures = ${[...measures]}::text[], contents = ${[...contents]}::text[],
      indicators = ${[...indicators]}::text[], sections = ${[...sections]}::text[]
    WHERE budget_year = ${year} AND through_month = ${through} AND version = ${version}`;
  await saveStep(tx, permit, { write, stale: { code: "period.stale", version }, change: { before, after } });
}

/** Opens or closes a period, with the trail; opened, each of these provinces has a report to write. */
export async function savePeriodMove(
  tx: Transaction,
  permit: KeepsPeriods,
  { year, through, version, state: from }: ReportingPeriod,
  to: PeriodState,
  units: readonly string[],
): Promise<void> {
  const write = () => tx.$executeRaw`
    UPDATE reporting_period SET state = ${to}::period_state, version = ${version + 1}
    WHERE budget_year = ${year} AND through_month = ${through} AND version = ${version}`;
  const change = { before: { state: from }, after: { state: to, units } };
  await saveStep(tx, permit, { write, stale: { code: "period.stale", version }, change });
  if (to !== "OPEN") return;
  await tx.$executeRaw`
    INSERT INTO provincial_report (unit_id, budget_year, through_month)
    SELECT u, ${year}::integer, ${through}::integer FROM unnest(${[...units]}::text[]) AS u
    WHERE NOT EXISTS (SELECT FROM provincial_report r
                      WHERE r.unit_id = u AND r.budget_year = ${year}::integer AND r.through_month = ${through}::integer)`;
}

/** Gives more time to one province, or to all, with the trail. */
export async function saveExtension(
  tx: Transaction,
  permit: KeepsPeriods,
  given: PeriodKey & { readonly unitId: string | null; readonly dueOn: string; readonly reason: string },
): Promise<void> {
  const { year, through, unitId, dueOn, reason } = given;
  const write = () => tx.$executeRaw`
    INSERT INTO period_extension (budget_year, through_month, unit_id, due_on, reason)
    VALUES (${year}, ${through}, ${unitId}, ${dueOn}::date, ${reason})`;
  await saveStep(tx, permit, {
    write,
    stale: { code: "period.stale", version: 1 },
    change: { before: null, after: given },
  });
}

/** Reminds the provinces that owe their report of a period and were not reminded today, with the trail. Counts them. */
export async function saveReminder(
  tx: Transaction,
  permit: KeepsPeriods,
  { year, through }: PeriodKey,
): Promise<number> {
  const [row] = await tx.$queryRaw<[{ reminded: number }]>`
    SELECT remind_provinces(${year}::integer, ${through}::integer) AS reminded`;
  if (row.reminded > 0) await saveAuditEntry(tx, permit, { before: null, after: { reminded: row.reminded } });
  return row.reminded;
}
