import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummaryPartCode } from "@/lib/domain/summary/summary";
import type { Segment } from "@/lib/format/summary/segments";
import { ReportSheet } from "../report/report-sheet";
import { SentenceLine } from "./sentence-line";

/** A part as it is drawn: its sentences written, its tables numbered. */
export type DrawnPart = {
  readonly code: SummaryPartCode;
  readonly sentences: readonly { readonly id: string; readonly segments: readonly Segment[] }[];
  readonly tables: readonly ReportTable[];
};

type SummaryPartProps = { part: DrawnPart; number: string; addressOf: (key: string) => string };

/** One part of a summary: what it says, then its tables. */
export function SummaryPartSection({ part: { code, sentences, tables }, number, addressOf }: SummaryPartProps) {
  const words = useTranslations("summary.part");
  return (
    <section className="mt-6">
      <h2 id={code}>
        {number}. {words(code)}
      </h2>
      {sentences.map(({ id, segments }) => (
        <SentenceLine key={id} segments={segments} addressOf={addressOf} />
      ))}
      {tables.map((table) => (
        <section key={table.name} className="my-4">
          <h3>{table.title}</h3>
          <ReportSheet table={table} unit="ty" />
        </section>
      ))}
    </section>
  );
}
