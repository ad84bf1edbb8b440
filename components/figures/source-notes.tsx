import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { AmountMeasure } from "@/lib/domain/figures/measures";
import type { FigureNote } from "@/lib/domain/figures/notes";
import type { FundColumn } from "@/lib/domain/fund";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { AroundVietnamese } from "../ui/vietnamese";

type SourceNote = Extract<FigureNote, { code: "source-note" }>;

type SourceNoteProps = {
  execution: Execution;
  measure: AmountMeasure;
  column: FundColumn;
  /** The year looked at unless it is another. */
  year?: number;
};

/** What the source of a standing published amount says of it, in a line below the amount. */
export function SourceNoteOf({ execution, measure, column, year = execution.query.year }: SourceNoteProps) {
  const words = useTranslations("figures");
  const shown = execution.query.fund ?? column;
  const note = sourceNotes(execution).find(
    (one) => one.measure === measure && one.year === year && one.column === shown,
  );
  return note ? (
    <dd className="aside">
      <AroundVietnamese sentence={words("sourceNote", { note: note.note })} kept={[note.note]} />
    </dd>
  ) : null;
}

/** The same for the amounts of a table by fund, in a line below it. */
export function SourceNoteLine({ execution }: { execution: Execution }) {
  const locale = useLocale();
  const notes = sourceNotes(execution);
  if (notes.length === 0) return null;
  return (
    <p className="field-help">
      <AroundVietnamese
        sentence={notes.map((note) => formatFigureNote(note, locale)).join(" ")}
        kept={notes.map(({ note }) => note)}
      />
    </p>
  );
}

function sourceNotes({ notes }: Execution): SourceNote[] {
  return notes.filter((note): note is SourceNote => note.code === "source-note");
}
