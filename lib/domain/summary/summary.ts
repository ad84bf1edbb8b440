import type { RegionCode } from "../figures/execution-query";
import type { FigureNote } from "../figures/notes";
import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";
import type { Layout } from "../territory/layout";
import type { PublishedElsewhere } from "./published-elsewhere";
import type { SummaryPartCode, SummarySectionCode } from "./sections";
import type { SummarySentence } from "./sentence";
import type { PeriodUse } from "./summary-facts";
import type { SummaryFigure } from "./summary-figure";
import type { SummaryTable } from "./summary-table";

export type SummaryPart = {
  readonly code: SummaryPartCode;
  readonly sentences: readonly SummarySentence[];
  readonly tables: readonly SummaryTable[];
};

/** What a summary speaks of. */
export type SummaryScope = {
  readonly region: RegionCode;
  readonly year: BudgetYear;
  readonly through: ThroughMonth;
  readonly uses: PeriodUse;
  /** The evening as known on. */
  readonly knownOn: IsoDate;
  readonly layout: Layout;
};

/**
 * The summary of a regional conference as a value (báo cáo tổng hợp): its sentences and tables hold no number of their
 * own, only names of the figures, each of which stands once in `figures` under its key.
 */
export type ConferenceSummary = {
  readonly scope: SummaryScope;
  /** The sections it is printed with, in their order: its parts, texts and lists. */
  readonly sections: readonly SummarySectionCode[];
  readonly parts: readonly SummaryPart[];
  readonly figures: ReadonlyMap<string, SummaryFigure>;
  readonly notes: readonly FigureNote[];
  /** Numbers that a source has published otherwise. */
  readonly published: readonly PublishedElsewhere[];
};
