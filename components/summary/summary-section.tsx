import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummarySectionCode } from "@/lib/domain/summary/sections";
import type { Segment } from "@/lib/format/summary/segments";
import { ReportSheet } from "../report/report-sheet";
import { AwardForm, type OfferedAward } from "./award-form";
import { type DrawnMarks, SentenceLine } from "./sentence-line";
import { type DrawnChart, SummaryChart } from "./summary-chart";

/** A section as it is drawn: its sentences and words written, its tables numbered. */
export type DrawnSection = {
  readonly code: SummarySectionCode;
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
  readonly lines: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly DrawnChart[];
};

type SummarySectionProps = {
  conferenceId: string;
  section: DrawnSection;
  number: string;
  addressOf: (key: string) => string;
  marks: DrawnMarks;
  /** Awards that may be taken over, by the sentence that suggests them. */
  awards: ReadonlyMap<string, OfferedAward>;
};

/** One section of a summary: what it says, then its tables, then what of them is drawn. */
export function SummarySection({ conferenceId, section, number, addressOf, marks, awards }: SummarySectionProps) {
  const { code, title, sentences, lines, tables, charts } = section;
  return (
    <section className="mt-6">
      <h2 id={code}>
        {number}. {title}
      </h2>
      {awards.size > 0 && code === "suggestions" && <SuggestionsHelp />}
      {sentences.map(({ id, segments }) => (
        <Fragment key={id}>
          <SentenceLine segments={segments} addressOf={addressOf} marks={marks} />
          <Award conferenceId={conferenceId} award={awards.get(id)} />
        </Fragment>
      ))}
      {lines.map((line) => (
        <p key={line} lang="vi" className="my-2 max-w-prose">
          {line}
        </p>
      ))}
      {tables.map((table) => (
        <section key={table.name} className="summary-table my-4">
          <h3>{table.title}</h3>
          <ReportSheet table={table} unit="ty" />
          {table.notes.map((note) => (
            <p key={note} className="field-help">
              {note}
            </p>
          ))}
        </section>
      ))}
      {charts.map((chart) => (
        <SummaryChart key={chart.name} id={conferenceId} chart={chart} />
      ))}
    </section>
  );
}

function SuggestionsHelp() {
  const words = useTranslations("summary.award");
  return <p className="field-help">{words("help")}</p>;
}

function Award({ conferenceId, award }: { conferenceId: string; award: OfferedAward | undefined }) {
  return award ? <AwardForm conferenceId={conferenceId} award={award} /> : null;
}
