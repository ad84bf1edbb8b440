import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { ReportHead } from "@/lib/domain/summary/report-head";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { formatLongDate } from "@/lib/format/date";
import { formatRoman } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { lastWord } from "../papers/paragraphs";
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

const ROOM_FOR_NUMBER = "Số: ……/BC-……";

/** The summary as an official report (NĐ 30/2020): numbered parts, sentences, numbered tables, notes, signature. */
export function summaryPaper(summary: ConferenceSummary, paper: SummaryPaper): ReportText {
  const { year, through } = summary.scope;
  const { head, decimals, prose, closing } = paper;
  const written = writeSummary(summary, { locale: "vi", decimals, prose, closing });
  const blocks = written.sections.flatMap(({ title, sentences, lines, tables, charts }, at): Block[] => [
    { kind: "heading", text: `${formatRoman(at + 1)}. ${title.toUpperCase()}` },
    ...sentences.map(({ segments }) => said(segments.map(({ text }) => text).join(""))),
    ...lines.map(said),
    ...tables.map((table): Block => ({ kind: "table", table })),
    ...charts.map((chart): Block => ({ kind: "drawing", drawing: drawingOf(chart) })),
  ]);
  return {
    name: paper.name,
    form: null,
    head: {
      superior: head.ministry,
      agency: head.department,
      number: head.number === null ? ROOM_FOR_NUMBER : `Số: ${head.number}`,
      placeAndDay: `Hà Nội, ${head.signedOn ? formatLongDate(head.signedOn, "vi") : "ngày ….. tháng ….. năm ………"}`,
    },
    title: "Báo cáo",
    subtitle: [`Kết quả hoạt động khuyến công ${formatPeriod(year, through, "vi")}`, `tại ${paper.conference}`],
    attachedTo: null,
    landscape: false,
    unit: "ty",
    blocks: lastWord([...blocks, ...notes(written.notes)]),
    signatures: [{ title: head.signerTitle ?? "Cục trưởng", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: head.signer }],
    recipients: [head.ministry, "Các Sở Công Thương trong vùng", "Lưu: VT"],
  };
}

const said = (text: string): Block => ({ kind: "paragraph", label: null, text });

/** What readers must know of the figures. */
function notes(found: readonly string[]): Block[] {
  if (found.length === 0) return [];
  return [{ kind: "heading", text: "GHI CHÚ VỀ SỐ LIỆU" }, ...found.map((note) => said(`- ${note}`))];
}
