import type { FundColumn } from "../fund";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { Layout } from "../territory/layout";
import type { ExecutionQuery } from "./execution-query";
import type { FormulaAmount, RatioMeasure } from "./measures";
import type { FigureNote } from "./notes";
import type { Coverage, Origin } from "./origin";
import type { PublishedComparison } from "./published-comparison";
import type { Ratio } from "./ratio";

/**
 * The money chain of one scope, one fund column and one period, in đồng. Amounts through the month are cumulative
 * from 1 January; `plan` is the whole year's. Null means nothing is known, which is not the same as zero.
 *
 * `released` is KCQG's (phân bổ theo đợt): null for KCĐP, and the ALL column carries KCQG's. `disbursed` is net of
 * refunds and reversals, from vouchers; `actual` the official executed amount (domain §6): certified where it exists,
 * else disbursed, else published. `planBefore` and `actualBefore` are last year's, actual of the same period, which while the
 * period runs ends on the same day; `periodBefore` is last year's actual of the whole period.
 */
export type Figures = Readonly<Record<FormulaAmount, Dong | null> & Record<RatioMeasure, Ratio | null>> & {
  readonly origin: { readonly plan: Origin | null; readonly actual: Origin | null; readonly estimate: Origin | null };
};

/** Figures by column; null for a fund the query filtered out. */
export type FigureColumns = Readonly<Record<FundColumn, Figures | null>>;

/** A line of a breakdown: a province, a region, a content or a content group. */
export type ExecutionRow = {
  /** unitId, region code, content code or content group code. */
  readonly key: string;
  readonly label: string;
  readonly columns: FigureColumns;
};

/** The gap between the sum of records in a breakdown and the certified card above it ("chênh lệch với số đã chốt"). */
export type CertifiedGap = Readonly<Record<FundColumn, Dong | null>>;

/**
 * One month of the year: the month's own amount and the cumulative one through it; `before` is last year's. Null: no voucher
 * tells, or the month has not begun on the evening looked back to.
 */
export type MonthPoint = {
  readonly month: number;
  readonly columns: Readonly<Record<FundColumn, MonthAmounts | null>>;
};
export type MonthAmounts = {
  readonly disbursed: Dong | null;
  readonly cumulative: Dong | null;
  readonly before: Dong | null;
  readonly cumulativeBefore: Dong | null;
  /** The month's own releases; the provincial fund has none. */
  readonly released: Dong | null;
  readonly committed: Dong | null;
};

/** A counted result (mô hình, cơ sở, lao động …): target of the year, achieved through the month. */
export type OutputFigure = {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly target: bigint;
  readonly achieved: bigint;
};

/** Everything a dashboard of one scope shows; read in one statement. API, page and CSV draw from this value. */
export type Execution = {
  readonly query: ExecutionQuery;
  readonly scopeLabel: string;
  /** The evening the view speaks of: the query's `asOf`, or today. */
  readonly knownOn: IsoDate;
  /** While the period runs, the day of the year before that it is compared with; null once it is over. */
  readonly sameDay: IsoDate | null;
  /** The layout the view is in, after a possible re-basing. */
  readonly layout: Layout;
  readonly coverage: Coverage;
  readonly total: FigureColumns;
  readonly byUnit: readonly ExecutionRow[];
  /** Only for the nation; empty elsewhere. */
  readonly byRegion: readonly ExecutionRow[];
  readonly byContent: readonly ExecutionRow[];
  /** Groupings of contents that reports use; they overlap, so they never add up to the total. */
  readonly byContentGroup: readonly ExecutionRow[];
  readonly byMonth: readonly MonthPoint[];
  /** Null where the card is from records and nothing is to be closed. */
  readonly certifiedGap: CertifiedGap | null;
  readonly outputs: readonly OutputFigure[];
  /** Published figures of exactly this scope and period (and the year's plan), each with the view's own value and verdict. */
  readonly published: readonly PublishedComparison[];
  readonly notes: readonly FigureNote[];
};
