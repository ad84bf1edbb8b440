import type { IsoDate } from "../period/period";
import type { ReportingPeriod } from "./period";

/** Gia hạn: a later day that one province, or all where none is named, was given. */
export type GivenExtension = {
  readonly unitName: string | null;
  readonly dueOn: IsoDate;
  readonly reason: string;
  readonly givenOn: IsoDate;
};

/** What may become of a period. */
export const PERIOD_ACTS = ["planned", "changed", "opened", "extended", "reminded", "closed", "locked"] as const;

/** One thing that became of a period: by whom, when; the days that moved, whose extension it was, how many it concerned. */
export type PeriodAct = {
  readonly act: (typeof PERIOD_ACTS)[number];
  readonly at: string;
  /** Empty where the portal did it on its day. */
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
  readonly unitName: string | null;
  readonly days: readonly {
    readonly name: "dataFrom" | "dataTo" | "dueOn" | "locksOn";
    readonly before: IsoDate | null;
    readonly after: IsoDate | null;
  }[];
  /** Whether what it asks became another. */
  readonly asksAnew: boolean;
  readonly count: number | null;
};

/** A reporting period as its keeper works on it. */
export type PeriodView = {
  readonly period: ReportingPeriod;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** How many provinces have not sent their first report. */
  readonly owing: number;
  /** How many reports are approved and not locked. */
  readonly approved: number;
  readonly extensions: readonly GivenExtension[];
  /** Newest first. */
  readonly history: readonly PeriodAct[];
};
