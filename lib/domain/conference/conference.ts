import type { RegionCode } from "../figures/execution-query";
import { type BudgetYear, type IsoDate, lastDayOf, type ThroughMonth } from "../period/period";
import type { ConferenceState } from "./state";

/** Whether the report counts what was done (thực hiện), or what is expected of a period not yet over (ước thực hiện). */
export const USES = ["ACTUAL", "ESTIMATE"] as const;
/** Buổi họp. */
export const SESSIONS = ["MORNING", "AFTERNOON", "DAY"] as const;

/** The decimals an organiser chose for an indicator of the summary, by the indicator's name. */
export type Decimals = Readonly<Record<string, number>>;

/** What is said of a conference: what was planned beside what came of it; null is what nobody has said. */
export type ConferenceFacts = {
  /** The year it is counted to. */
  readonly year: BudgetYear;
  /** The period reported, cumulative from 1 January through the month. */
  readonly period: { readonly year: BudgetYear; readonly through: ThroughMonth; readonly uses: (typeof USES)[number] };
  readonly planned: {
    readonly year: BudgetYear | null;
    readonly on: IsoDate | null;
    readonly hostUnitId: string | null;
    readonly venue: string | null;
  };
  readonly heldOn: IsoDate | null;
  readonly session: (typeof SESSIONS)[number] | null;
  /** The province it was held in, under the layout of its period. */
  readonly hostUnitId: string | null;
  /** Đơn vị đăng cai. */
  readonly hostOrganisation: string | null;
  /** Đơn vị tổ chức, by the name it bore then. */
  readonly organiserOrganisation: string | null;
  readonly venue: string | null;
  /** Who holds the next one, and how it was handed over. */
  readonly next: {
    readonly year: BudgetYear | null;
    readonly hostUnitId: string | null;
    readonly handOver: string | null;
  };
  /** Khen thưởng, in words; single awards are items. */
  readonly awards: string | null;
  readonly source: string | null;
};

/** Hội nghị khuyến công khu vực: one region's yearly conference. */
export type Conference = ConferenceFacts & {
  readonly id: string;
  readonly region: RegionCode;
  readonly ordinal: number;
  readonly decimals: Decimals;
  /** Parts of the summary in the order they are printed; null is all of them in the usual order. */
  readonly parts: readonly string[] | null;
  readonly state: ConferenceState;
  readonly version: number;
  readonly recordedAt: string;
};

/** The day whose layout says which provinces a conference is of: the last of its period. */
export function lastDayReported({ period }: Pick<Conference, "period">): IsoDate {
  return lastDayOf(period.year, period.through);
}
