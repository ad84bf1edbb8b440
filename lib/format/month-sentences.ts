import type { Execution } from "@/lib/domain/figures/execution";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { figures as english } from "./messages/en/figures";
import { figures as vietnamese } from "./messages/vi/figures";

const WORDS = { vi: vietnamese.months, en: english.months };

/** What a reader must know of a view's months: that no voucher tells of this year's, or of the year before's. */
export function monthSentences({ byMonth, query }: Execution, locale: Locale): string[] {
  const words = WORDS[locale];
  const untold = (amount: "cumulative" | "cumulativeBefore") =>
    byMonth.every(({ columns }) => (columns.ALL?.[amount] ?? null) === null);
  return [
    ...(untold("cumulative") ? [fill(words.none, { year: String(query.year) })] : []),
    ...(untold("cumulativeBefore") ? [fill(words.noneBefore, { year: String(query.year - 1) })] : []),
  ];
}
