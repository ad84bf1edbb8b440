import type { FigureNote } from "@/lib/domain/figures/notes";
import { formatDate } from "./date";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { columnName, measureName } from "./measure-names";
import { measures as english } from "./messages/en/measures";
import { measures as vietnamese } from "./messages/vi/measures";
import { formatExactMoney } from "./money";

const NOTES = { vi: vietnamese.note, en: english.note };

/** The sentence for what a reader must know beside a figure. */
export function formatFigureNote(note: FigureNote, locale: Locale): string {
  const words = NOTES[locale];
  switch (note.code) {
    case "rebased-to-34":
      return words["rebased-to-34"][note.reason];
    case "running-period":
      return note.sameDay === null
        ? fill(words["running-period"], { day: formatDate(note.day, locale) })
        : fill(words["same-day"], {
            day: formatDate(note.day, locale),
            sameDay: formatDate(note.sameDay, locale),
          });
    case "incomplete-plan":
      return fill(words["incomplete-plan"], { year: String(note.year), ...counts(note.coverage) });
    case "incomplete-estimate":
      return fill(words["incomplete-estimate"], counts(note.coverage));
    case "no-ratio":
      return fill(words["no-ratio"][note.reason], { measure: measureName(note.measure, locale) });
    case "published-figure":
      return fill(words["published-figure"], { measure: measureName(note.measure, locale), source: note.source });
    case "published-sum":
      return fill(words["published-sum"], {
        measure: measureName(note.measure, locale),
        source: note.source,
        margin: formatExactMoney(note.margin, locale),
      });
    case "source-note":
      return fill(words["source-note"], {
        measure: measureName(note.measure, locale),
        year: String(note.year),
        column: columnName(note.column, locale),
        note: note.note,
      });
    case "unit-closed":
      return fill(words["unit-closed"], {
        closedOn: formatDate(note.closedOn, locale),
        successorName: note.successorName,
      });
    case "predecessors-summed":
      return fill(words["predecessors-summed"], { predecessors: note.predecessors.join(", ") });
    case "unknown-content":
      return fill(words["unknown-content"], { content: note.content });
    case "partly-certified-actual":
      return fill(
        words["partly-certified-actual"][note.coverage.expected > 1 ? "several" : "one"],
        counts(note.coverage),
      );
    case "provisional-actual":
      return note.estimates
        ? fill(
            words["provisional-actual"][note.estimates.expected > 1 ? "estimates" : "estimate"],
            counts(note.estimates),
          )
        : words["provisional-actual"].none;
    case "rounding":
    case "unconfirmed-region":
      return words[note.code];
  }
}

function counts({ reporting, expected }: { reporting: number; expected: number }) {
  return { reporting: String(reporting), expected: String(expected) };
}
