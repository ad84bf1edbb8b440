import { notFound } from "next/navigation";
import { figureAddress } from "@/components/summary/figure-address";
import { frameOf } from "@/lib/documents/summary/charts/chart-svg";
import { publishedMarks } from "@/lib/documents/summary/published-marks";
import { publishedTable } from "@/lib/documents/summary/published-table";
import { wordsIn } from "@/lib/documents/summary/words-in";
import { writeSummary } from "@/lib/documents/summary/written-summary";
import type { FigureRef } from "@/lib/domain/summary/figure-ref";
import { conferenceName } from "@/lib/format/conference-name";
import type { Locale } from "@/lib/format/locale";
import type { OpenedSummary } from "@/lib/queries/summary/get-conference-summary";

/** A summary as its page draws it: written out, every number with where it is explained and what was published otherwise. */
export function drawnSummary({ conference, freeze, summary, words, closing }: OpenedSummary, locale: Locale) {
  const { scope } = summary;
  const addressOf = (ref: FigureRef) => figureAddress(ref, scope, freeze ? scope.knownOn : null);
  const pen = { locale, decimals: conference.decimals };
  const written = writeSummary(summary, { ...pen, prose: wordsIn(words, locale), closing, addressOf });
  return {
    conference: { id: conference.id, name: conferenceName(conference, locale) },
    scope,
    sections: written.sections.map((section) => ({
      ...section,
      charts: section.charts.map((chart) => ({ name: chart.name, ...frameOf(chart) })),
    })),
    notes: written.notes,
    marks: publishedMarks(summary, locale),
    published: publishedTable(summary, pen, addressOf),
    addressOf: (key: string) => addressOf(summary.figures.get(key)?.ref ?? notFound()),
  };
}
