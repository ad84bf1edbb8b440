import type { RecordedAcceptance } from "@/lib/domain/project/recorded-acceptance";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";

const COLUMNS: readonly ReportColumn[] = [
  { key: "beneficiary", label: "Đơn vị thụ hưởng", kind: "text", head: true },
  { key: "contract", label: "Hợp đồng", kind: "text" },
  { key: "on", label: "Ngày nghiệm thu", kind: "day" },
  { key: "number", label: "Số biên bản", kind: "text" },
  { key: "amount", label: "Số tiền hỗ trợ", kind: "money", total: true },
];

/** Các phần đã nghiệm thu as the minutes of the whole acceptance and the whole dossier list them. */
export function partsBeforeTable(parts: RecordedAcceptance["parts"]): ReportTable {
  const rows = parts.map(({ beneficiaryName, contractNumber, on, number, amount }, at) => ({
    key: String(at),
    ordinal: String(at + 1),
    values: [beneficiaryName, contractNumber, on, number ?? "", amount],
  }));
  return {
    ...{
      name: "nghiem-thu-tung-phan",
      title: "Nghiệm thu từng đơn vị thụ hưởng",
      about: [],
      columns: COLUMNS,
      notes: [],
    },
    ...{ rows, totals: [totalsRow(COLUMNS, rows, "Tổng cộng")] },
  };
}
