import type { Dong } from "../money";
import type { IsoDate } from "../period/period";

/** What may happen to a đề án once it is assigned, each a paper or a report that is kept. */
export const EVENT_KINDS = [
  "assigned",
  "released",
  "contract",
  "progress",
  "inspection",
  "part",
  "acceptance",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** An event of carrying out: what happened on which day, under which number, with which amount in đồng or share done. */
export type CarryingEvent = {
  readonly kind: EventKind;
  /** Of the thing itself, as its page is found by. */
  readonly id: string;
  readonly on: IsoDate;
  /** Of a partial acceptance, whom it is of: people know it by the beneficiary. */
  readonly number: string | null;
  readonly amount: Dong | null;
  readonly percent: number | null;
};
