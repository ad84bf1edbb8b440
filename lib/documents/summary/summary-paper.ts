import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, PaperHead, ReportText, Signature } from "@/lib/domain/report/report-text";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { formatRoman } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { regionPhrase } from "@/lib/format/scope-names";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";
import { lastWord } from "../papers/paragraphs";
import { wordsOf } from "../words";
import { summaryTable } from "./summary-table";

type Block = PaperBlock<ReportTable>;

/** Who issues a summary and who signs it, and the prose that organisers wrote in place of the portal's. */
export type SummaryPaper = {
  readonly name: string;
  readonly head: PaperHead;
  readonly signature: Signature;
  readonly recipients: readonly string[];
  readonly prose: ReadonlyMap<string, string>;
  readonly decimals: SummaryPen["decimals"];
};

/** The summary as an official report (NĐ 30/2020): numbered parts, sentences, numbered tables, notes, signature. */
export function summaryPaper(summary: ConferenceSummary, paper: SummaryPaper): ReportText {
  const { region, year, through } = summary.scope;
  const pen: SummaryPen = { locale: "vi", decimals: paper.decimals };
  const words = wordsOf("vi").summary;
  let tables = 0;
  const blocks = summary.parts.flatMap((part, at): Block[] => [
    { kind: "heading", text: `${formatRoman(at + 1)}. ${words.part[part.code].toUpperCase()}` },
    ...part.sentences.map(
      (sentence): Block => ({
        kind: "paragraph",
        label: null,
        text: writeSentence(sentence, paper.prose.get(sentence.id) ?? null, summary, pen)
          .map(({ text }) => text)
          .join(""),
      }),
    ),
    ...part.tables.map((table): Block => {
      tables += 1;
      const drawn = summaryTable(table, summary, pen);
      return { kind: "table", table: { ...drawn, title: `Bảng ${tables}. ${drawn.title}` } };
    }),
  ]);
  return {
    name: paper.name,
    form: null,
    head: paper.head,
    title: "Báo cáo",
    subtitle: [
      `Tổng hợp kết quả hoạt động khuyến công ${regionPhrase(region, "vi")}, ${formatPeriod(year, through, "vi")}`,
    ],
    attachedTo: null,
    landscape: false,
    unit: "ty",
    blocks: lastWord([...blocks, ...notes(summary)]),
    signatures: [paper.signature],
    recipients: paper.recipients,
  };
}

/** What readers must know of the figures, and from which evening they are. */
function notes({ notes: found }: ConferenceSummary): Block[] {
  if (found.length === 0) return [];
  return [
    { kind: "heading", text: "GHI CHÚ VỀ SỐ LIỆU" },
    ...found.map((note): Block => ({ kind: "paragraph", label: null, text: `- ${formatFigureNote(note, "vi")}` })),
  ];
}
