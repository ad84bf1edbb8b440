import type { SourceMonth } from "../figures/explanation";

/** Single contracts, or single vouchers, that a figure counts. */
export type CountedRecords = "contracts" | "vouchers";

/** Where a reader who may see single contracts and vouchers finds those of a figure. */
export type RecordLists = {
  /** Exactly those of one month. */
  readonly ofMonth: (which: CountedRecords, month: SourceMonth) => string;
  /** Exactly those of all these months in one list; null where no single list holds them, as over two years. */
  readonly ofAll: (which: CountedRecords, months: readonly SourceMonth[]) => string | null;
};
