import type { Sheet } from "@/lib/domain/project/criteria";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import { projectSteps } from "@/lib/format/messages/vi/project-steps";

const COLUMNS: readonly ReportColumn[] = [
  { key: "criterion", label: "Tiêu chí", kind: "text", head: true },
  { key: "result", label: "Kết quả", kind: "text", firm: true },
  { key: "note", label: "Ý kiến", kind: "text" },
];

/** One sheet as the minutes print it: each criterion in the order of the law, met or not, and why. */
export function sheetTable(name: string, sheet: Sheet): ReportTable {
  const words = projectSteps.sheet.criteria;
  return {
    ...{
      name: "phieu-tham-dinh",
      title: `Phiếu thẩm định của ${name}`,
      about: [],
      columns: COLUMNS,
      totals: [],
      notes: [],
    },
    rows: sheet.criteria.map(({ code, passed, note }, at) => ({
      key: code,
      ordinal: String(at + 1),
      values: [words[code], passed ? "Đạt" : "Không đạt", note ?? ""],
    })),
  };
}
