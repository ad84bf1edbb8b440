import type { AchievedOutput } from "@/lib/domain/project/recorded-acceptance";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";

const COLUMNS: readonly ReportColumn[] = [
  { key: "indicator", label: "Chỉ tiêu", kind: "text", head: true },
  { key: "unit", label: "Đơn vị", kind: "text" },
  { key: "target", label: "Kế hoạch", kind: "count" },
  { key: "achieved", label: "Thực hiện", kind: "count" },
  { key: "reason", label: "Lý do chưa đạt", kind: "text" },
];

/** Kết quả so với chỉ tiêu as the minutes of acceptance print it. */
export function achievedTable(outputs: readonly AchievedOutput[]): ReportTable {
  return {
    ...{ name: "ket-qua", title: "Kết quả so với chỉ tiêu", about: [], columns: COLUMNS, totals: [], notes: [] },
    rows: outputs.map(({ indicator, unit, target, achieved, reason }, at) => ({
      key: indicator.code,
      ordinal: String(at + 1),
      values: [indicator.vi, unit.vi, target, achieved, reason ?? ""],
    })),
  };
}
