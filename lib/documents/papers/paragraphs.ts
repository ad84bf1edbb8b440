import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock } from "@/lib/domain/report/report-text";
import { NOT_YET } from "./print-text";

type Block = PaperBlock<ReportTable>;

/** What somebody wrote, a paragraph for each of its lines, the first under its label. */
export function paragraphs(label: string | null, written: string | null): Block[] {
  const lines = (written ?? "").split(/\r?\n/).flatMap((line) => line.trim() || []);
  const [first = NOT_YET, ...more] = lines;
  return [
    { kind: "paragraph", label, text: first },
    ...more.map((text): Block => ({ kind: "paragraph", label: null, text })),
  ];
}

/** A paper's last words end in "./." (NĐ 30/2020). */
export function lastWord(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph") return [...blocks];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/\.$/, "")}./.` }];
}
