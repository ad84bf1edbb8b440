import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";

type Block = PaperBlock<ReportTable>;

/** One paper of all papers that the portal writes of a đề án: its index first, then each paper in order under its title. */
export function wholePaper(index: ReportText, papers: readonly ReportText[]): ReportText {
  const blocks = papers.flatMap((paper): Block[] => [
    { kind: "heading", centred: true, text: paper.title.toUpperCase() },
    ...paper.subtitle.map((text): Block => ({ kind: "paragraph", label: null, text })),
    ...paper.blocks,
    ...(paper.appendix ? ([{ kind: "table", table: paper.appendix.table }] as const) : []),
  ]);
  return { ...index, blocks: [...index.blocks, ...blocks] };
}
