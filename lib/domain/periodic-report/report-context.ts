import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { CellKey } from "./cell";
import type { Questionnaire } from "./questionnaire";
import type { RecordedCells } from "./records";

/**
 * An earlier certified report of the same year: what was carried out in all and by content, in đồng, and what was
 * achieved of each indicator. All of it is cumulative, so none of it falls.
 */
export type EarlierPeriod = { readonly through: number; readonly values: ReadonlyMap<CellKey, bigint> };

/** What a report is held against. */
export type ReportContext = {
  readonly through: number;
  readonly questionnaire: Questionnaire;
  readonly records: RecordedCells;
  /** Last year's ACTUAL of the same period in all, by fund. */
  readonly lastYear: ReadonlyMap<Fund, Dong>;
  /** The latest certified period before this one in the same year. */
  readonly earlier: EarlierPeriod | null;
  /** Whether the period is over, so that nothing is left to estimate. */
  readonly isOver: boolean;
};
