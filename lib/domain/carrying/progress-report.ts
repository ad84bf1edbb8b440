import type { IsoDate } from "../period/period";

/** What is said of the progress of a đề án on a day; `percent` is a whole number from 0 to 100. */
export type ProgressSaid = {
  readonly asAt: IsoDate;
  readonly percent: number;
  readonly done: string;
  readonly next: string;
  readonly obstacles: string | null;
  /** Why less is done than the report before it said; null where no less is. */
  readonly fallReason: string | null;
};

/** Báo cáo tiến độ: what was said, by whom and when. */
export type ProgressReport = ProgressSaid & {
  readonly id: string;
  /** The report of which this is the correction. */
  readonly corrects: string | null;
  /** The later report that corrects it; null while it stands. */
  readonly correctedBy: string | null;
  readonly recordedBy: string;
  /** In whose name, where it was recorded under a delegation. */
  readonly onBehalfOf: string | null;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
};

/** A đề án that is carried out and of which nothing was said for longer than it may be. */
export type SilentProject = {
  readonly code: string;
  readonly title: string;
  readonly unitName: string;
  /** What the last report said; null where there was none. */
  readonly percent: number | null;
  /** The last report's day, else its first contract's, else the day it was assigned. */
  readonly since: IsoDate;
  readonly silentDays: number;
};

/** The reports that no later one corrects, the latest day first. */
export function standingReports<Report extends Pick<ProgressReport, "asAt" | "correctedBy">>(
  reports: readonly Report[],
): Report[] {
  return reports
    .filter(({ correctedBy }) => correctedBy === null)
    .sort((one, other) => (one.asAt < other.asAt ? 1 : -1));
}
