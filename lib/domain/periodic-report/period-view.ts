import type { IsoDate } from "../period/period";
import type { ReportingPeriod } from "./period";

/** Gia hạn: a later day that one province, or all where none is named, was given. */
export type GivenExtension = {
  readonly unitName: string | null;
  readonly dueOn: IsoDate;
  readonly reason: string;
  readonly givenOn: IsoDate;
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
};
