import type { IsoDate } from "../period/period";
import type { PeriodKey, ReportingPeriod } from "./period";
import { isCertified, type ReportState } from "./report-state";

/** Where one province stands in one period: null where there is nothing the reader may see. */
export type BoardCell = PeriodKey & {
  readonly unitId: string;
  readonly state: ReportState | null;
  readonly version: number;
  readonly dueOn: IsoDate | null;
  /** The day its first version was certified by its head and sent. */
  readonly submittedOn: IsoDate | null;
};

/** How late a report came, or is by now, in days; 0 in time. What is not due yet, or not the reader's to see, is not late. */
export function daysLate({ state, dueOn, submittedOn }: BoardCell, today: IsoDate): number {
  if (state === null || dueOn === null) return 0;
  const end = submittedOn ?? today;
  return end <= dueOn ? 0 : Math.round((Date.parse(end) - Date.parse(dueOn)) / 86_400_000);
}

/**
 * What a completeness board says first: how many of the provinces that owe a report have sent, had it approved, are late.
 * Sent and late are null to who does not see where every province stands.
 */
export type BoardCounts = {
  readonly expected: number;
  readonly sent: number | null;
  readonly certified: number;
  readonly late: number | null;
};

/** The counts of one period. */
export function countBoard(cells: readonly BoardCell[], today: IsoDate): BoardCounts {
  const sent = cells.filter(({ submittedOn }) => submittedOn !== null);
  const late = cells.filter((cell) => cell.submittedOn === null && daysLate(cell, today) > 0);
  const seesAll = cells.every(({ state }) => state !== null);
  return {
    expected: cells.length,
    sent: seesAll ? sent.length : null,
    certified: cells.filter(({ state }) => state !== null && isCertified(state)).length,
    late: seesAll ? late.length : null,
  };
}

/** How often a province sent in time, of the periods that were due. */
export type OnTimeRecord = { readonly inTime: number; readonly due: number };

/** The on-time record of one province over those of its periods that the reader sees. */
export function onTimeRecord(cells: readonly BoardCell[], today: IsoDate): OnTimeRecord {
  const due = cells.filter(
    ({ state, dueOn, submittedOn }) => state !== null && dueOn !== null && (dueOn < today || submittedOn !== null),
  );
  return { inTime: due.filter((cell) => daysLate(cell, today) === 0).length, due: due.length };
}

/** One period of a board: where each of its provinces stands, and the counts of it. */
export type BoardPeriod = {
  readonly period: ReportingPeriod;
  readonly cells: readonly (BoardCell & { readonly revision: number | null })[];
  readonly counts: BoardCounts;
};
/** A province of a board with its own on-time record over the year. */
export type BoardUnit = {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly onTime: OnTimeRecord;
};
export type ReportBoard = {
  readonly year: number;
  readonly today: string;
  readonly periods: readonly BoardPeriod[];
  readonly units: readonly BoardUnit[];
};
