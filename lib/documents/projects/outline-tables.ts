import { sumOf } from "@/lib/domain/money";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";

const KINDS = { ENTERPRISE: "Doanh nghiệp", COOPERATIVE: "Hợp tác xã", HOUSEHOLD: "Hộ kinh doanh" } as const;
const MONEY = { kind: "money", total: true } as const;

const BUDGET: readonly ReportColumn[] = [
  { key: "item", label: "Khoản mục", kind: "text", head: true },
  { key: "year", label: "Năm", kind: "text", firm: true },
  { key: "support", label: "Kinh phí khuyến công", ...MONEY },
  { key: "counterpart", label: "Đối ứng của đơn vị thụ hưởng", ...MONEY },
  { key: "other", label: "Nguồn khác", ...MONEY },
  { key: "total", label: "Tổng", ...MONEY },
];

/** Dự toán by year and item: fund support, counterpart and other sources, with their sum. */
export function budgetTable({ budget }: WrittenProject): ReportTable {
  return table("du-toan", "Dự toán kinh phí", BUDGET, budget, ({ item, year, support, counterpart, other }) => [
    ...[item.vi, String(year), support, counterpart, other],
    sumOf([support, counterpart, other]),
  ]);
}

const OUTPUTS: readonly ReportColumn[] = [
  { key: "indicator", label: "Chỉ tiêu", kind: "text", head: true },
  { key: "year", label: "Năm", kind: "text", firm: true },
  { key: "unit", label: "Đơn vị tính", kind: "text" },
  { key: "target", label: "Mục tiêu", kind: "count" },
];

/** Chỉ tiêu: what the đề án will have counted, by year. Indicators have units of their own and no sum. */
export function outputsTable({ outputs }: WrittenProject): ReportTable {
  return table("chi-tieu", "Kết quả dự kiến", OUTPUTS, outputs, ({ indicator, year, unit, target }) => [
    ...[indicator.vi, String(year), unit.vi, target],
  ]);
}

const BENEFICIARIES: readonly ReportColumn[] = [
  { key: "name", label: "Tên đơn vị", kind: "text", head: true },
  { key: "kind", label: "Loại hình", kind: "text" },
  { key: "taxCode", label: "Mã số thuế", kind: "text", firm: true },
  { key: "address", label: "Địa chỉ", kind: "text" },
  { key: "support", label: "Mức hỗ trợ đề nghị", ...MONEY },
];

/** Đơn vị thụ hưởng with the support asked for each. */
export function beneficiariesTable({ beneficiaries }: WrittenProject): ReportTable {
  return table("don-vi-thu-huong", "Danh sách đơn vị thụ hưởng", BENEFICIARIES, beneficiaries, (one) => [
    ...[one.name, KINDS[one.kind], one.taxCode, one.address, one.support],
  ]);
}

function table<Line>(
  name: string,
  title: string,
  columns: readonly ReportColumn[],
  lines: readonly Line[],
  values: (line: Line) => ReportRow["values"],
): ReportTable {
  const rows = lines.map((line, at) => ({ key: String(at), ordinal: String(at + 1), values: values(line) }));
  const adds = rows.length > 1 && columns.some(({ total }) => total);
  const totals = adds ? [totalsRow(columns, rows, "Tổng cộng")] : [];
  return { name, title, about: [], columns, rows, totals, notes: [] };
}
