import type { ProgressReport } from "@/lib/domain/carrying/progress-report";
import type { Inspection } from "@/lib/domain/inspection/inspection";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock } from "@/lib/domain/report/report-text";
import { actingName } from "@/lib/format/acting-name";
import { formatDate } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import { paragraphs } from "../papers/paragraphs";

type Block = PaperBlock<ReportTable>;

const heading = (text: string): Block => ({ kind: "heading", text });
const said = (label: string | null, text: string): Block => ({ kind: "paragraph", label, text });
const when = (instant: string) => formatDate(instant.slice(0, 10), "vi");

/** Progress reports in the order of their days, corrected ones among them, as they were said. */
export function progressBlocks(reports: readonly ProgressReport[]): Block[] {
  const inOrder = [...reports].sort((one, other) => (one.asAt < other.asAt ? -1 : 1));
  return inOrder.flatMap(({ asAt, percent, done, next, obstacles, fallReason, correctedBy, ...report }) => [
    heading(`Đến ngày ${formatDate(asAt, "vi")}: ${formatCount(percent, "vi")}%`),
    ...(correctedBy ? [said(null, "Báo cáo này đã được đính chính bằng một báo cáo sau.")] : []),
    ...paragraphs("Công việc đã thực hiện", done),
    ...paragraphs("Công việc tiếp theo", next),
    ...(obstacles ? paragraphs("Khó khăn, vướng mắc", obstacles) : []),
    ...(fallReason ? paragraphs("Lý do tỷ lệ giảm", fallReason) : []),
    said("Người ghi", `${actingName(report.recordedBy, report.onBehalfOf, "vi")}, ${when(report.recordedAt)}`),
  ]);
}

/** Inspections in the order of their days, each with its findings, answers and closings. */
export function inspectionBlocks(inspections: readonly Inspection[]): Block[] {
  return inspections.flatMap(({ on, side, members, summary, findings, by, onBehalfOf, at }) => [
    heading(`Kiểm tra ngày ${formatDate(on, "vi")}, bên kiểm tra: ${side === "CENTRAL" ? "Cục" : "Sở"}`),
    said("Thành phần", members.join("; ")),
    ...paragraphs("Nội dung, kết quả", summary),
    ...findings.flatMap(({ position, what, mender, dueOn, answers, closed }) => [
      ...paragraphs(`Kiến nghị ${position}`, what),
      said("Khắc phục", `${mender}, hạn ${formatDate(dueOn, "vi")}`),
      ...answers.flatMap((answer) =>
        paragraphs(`Trả lời của ${actingName(answer.by, answer.onBehalfOf, "vi")}`, answer.text),
      ),
      ...(closed ? paragraphs(`Kết thúc theo dõi ngày ${formatDate(closed.on, "vi")}`, closed.how) : []),
    ]),
    said("Người ghi", `${actingName(by, onBehalfOf, "vi")}, ${when(at)}`),
  ]);
}
