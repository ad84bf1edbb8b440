import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { ReportHead } from "@/lib/domain/summary/report-head";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { formatLongDate } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatRoman } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { lastWord } from "../papers/paragraphs";
import { wordsOf } from "../words";
import { drawingOf } from "./charts/chart-svg";
import { writeSummary } from "./written-summary";

type Block = PaperBlock<ReportTable>;

/** What a summary is printed under and with: the conference's name, head, prose by passage, last part, decimals. */
export type SummaryPaper = {
  readonly name: string;
  readonly conference: string;
  readonly head: ReportHead;
  readonly prose: ReadonlyMap<string, string>;
  readonly closing: SummaryClosing;
  readonly decimals: SummaryPen["decimals"];
};

/**
 * The summary as an official report (NĐ 30/2020): numbered parts, sentences, numbered tables, notes, signature. In
 * English it says that it is a translation.
 */
export function summaryPaper(summary: ConferenceSummary, paper: SummaryPaper, locale: Locale): ReportText {
  const { year, through } = summary.scope;
  const { head, decimals, prose, closing } = paper;
  const words = wordsOf(locale).summaryPaper;
  const written = writeSummary(summary, { locale, decimals, prose, closing });
  const blocks = written.sections.flatMap(({ title, sentences, lines, tables, charts }, at): Block[] => [
    { kind: "heading", text: `${formatRoman(at + 1)}. ${title.toUpperCase()}` },
    ...sentences.map(({ segments }) => said(segments.map(({ text }) => text).join(""))),
    ...lines.map(said),
    ...tables.map((table): Block => ({ kind: "table", table })),
    ...charts.map((chart): Block => ({ kind: "drawing", drawing: drawingOf(chart) })),
  ]);
  const notes = [{ kind: "heading", text: words.notes } as const, ...written.notes.map((note) => said(`- ${note}`))];
  return {
    name: paper.name,
    form: null,
    head: {
      superior: head.ministry,
      agency: head.department,
      number: head.number === null ? words.roomForNumber : fill(words.number, { number: head.number }),
      placeAndDay: fill(words.place, { day: head.signedOn ? formatLongDate(head.signedOn, locale) : words.roomForDay }),
    },
    title: words.title,
    subtitle: [
      fill(words.subject, { period: formatPeriod(year, through, locale) }),
      fill(words.at, { conference: paper.conference }),
    ],
    attachedTo: locale === "vi" ? null : words.translation,
    landscape: false,
    unit: "ty",
    language: locale,
    blocks: lastWord([...blocks, ...(written.notes.length > 0 ? notes : [])]),
    signatures: [{ title: head.signerTitle ?? words.signer, hint: words.hint, name: head.signer }],
    recipients: [head.ministry, words.departments, words.file],
  };
}

const said = (text: string): Block => ({ kind: "paragraph", label: null, text });
