import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { Agencies } from "@/lib/domain/project/written-project";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { formatDate } from "@/lib/format/date";
import { formatPeriod } from "@/lib/format/period";
import { lastWord, paragraphs } from "../papers/paragraphs";
import { peoplesCommittee, placeAndDay } from "../projects/agencies";
import { wordsOf } from "../words";
import { reportAmountsTable, reportOutputsTable } from "./amounts-table";
import { ownRowsTable } from "./beside-tables";

type Block = PaperBlock<ReportTable>;

const heading = (text: string): Block => ({ kind: "heading", text });

/** Báo cáo định kỳ as its paper: money by content, outputs, what the province counts beside, and its text (NĐ 30/2020). */
export function reportPaper(view: ReportView, report: ReportVersion, agencies: Agencies): ReportText {
  const { period, unitName, context } = view;
  const { year, through, version, reason, number, signedOn } = report;
  const { reports: words } = wordsOf("vi");
  const tables = [
    reportAmountsTable(view, report, "vi"),
    reportOutputsTable(view, report, "vi"),
    ownRowsTable(report.ownRows, "vi"),
  ];
  return {
    name: `bao-cao-${year}-${through}-${report.unitId}`,
    form: null,
    head: {
      superior: peoplesCommittee(agencies),
      agency: agencies.office,
      number: `Số: ${number ?? "         /BC-SCT"}`,
      placeAndDay: placeAndDay(agencies, signedOn),
    },
    title: "Báo cáo",
    subtitle: [
      `Kết quả hoạt động khuyến công ${formatPeriod(year, through, "vi")} của ${unitName}`,
      ...(version > 1 ? [`(Đính chính lần ${version - 1})`] : []),
    ],
    attachedTo: null,
    landscape: true,
    unit: "trieu",
    blocks: lastWord([
      {
        kind: "paragraph",
        label: null,
        text: `Số liệu lũy kế từ ngày 01/01/${year}; kỳ báo cáo lấy số liệu từ ${formatDate(period.dataFrom, "vi")} đến ${formatDate(period.dataTo, "vi")}.`,
      },
      ...(reason ? paragraphs(words.correctionReason, reason) : []),
      ...tables.flatMap((table): Block[] =>
        table.rows.length > 0 ? [heading(table.title), { kind: "table", table }] : [],
      ),
      ...context.questionnaire.sections.flatMap((section) => {
        const body = report.texts.get(section);
        return body ? [heading(words.sections[section]), ...paragraphs(null, body)] : [];
      }),
    ]),
    signatures: [{ title: "Giám đốc", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null }],
    recipients: [agencies.department, "Lưu: VT."],
  };
}
