import type { Conference } from "@/lib/domain/conference/conference";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { ReportHead } from "@/lib/domain/summary/report-head";
import { conferenceName } from "@/lib/format/conference-name";
import type { Locale } from "@/lib/format/locale";
import type { SummaryPaper } from "./summary-paper";
import { wordsIn } from "./words-in";

/** What the report of a conference is printed under. */
export function summaryPaperOf(
  conference: Conference,
  head: ReportHead,
  prose: ReadonlyMap<string, string>,
  closing: SummaryClosing,
  locale: Locale,
): SummaryPaper {
  return {
    name: `bao-cao-hoi-nghi-${conference.id}`,
    conference: conferenceName(conference, locale),
    ...{ head, prose: wordsIn(prose, locale), closing, decimals: conference.decimals },
  };
}
