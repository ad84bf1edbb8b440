import { sumOf } from "@/lib/domain/money";
import type { DecisionOnPaper, PaperLine } from "@/lib/domain/plan/decision-on-paper";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { formatRoman } from "@/lib/format/number";
import { decisionSignature } from "./decision-signature";
import { decisionSubject } from "./decision-subject";
import { documentNumber } from "./document-number";

const NOT_SHARED_OUT = "Kinh phí chưa phân cho đề án";

const AMOUNT: readonly ReportColumn[] = [{ key: "amount", label: "Kinh phí", kind: "money", total: true }];
const CHANGE: readonly ReportColumn[] = [
  { key: "before", label: "Kế hoạch đã giao", kind: "money", total: true },
  { key: "amount", label: "Tăng (+), giảm (–)", kind: "money", signed: true, total: true },
  { key: "after", label: "Kế hoạch sau quyết định", kind: "money", total: true },
];

/** "(Kèm theo Quyết định số 12/QĐ-BCT ngày 05/01/2026 của Bộ Công Thương)" */
export function attachedTo(decision: DecisionOnPaper): string {
  const { number, day, body } = documentNumber(decision);
  return `(Kèm theo Quyết định số ${number} ${day} của ${body})`;
}

/**
 * Phụ lục of a decision: provinces in Roman numbers and bold with their sums, below each its đề án; what is given stands as one
 * amount, what changes a plan beside what there was and will be. Totals on top.
 */
export function decisionAppendix(decision: DecisionOnPaper): ReportTable {
  const changes = decision.kind !== "ASSIGN" || decision.lines.some(({ before }) => before !== 0n);
  const columns: readonly ReportColumn[] = [
    { key: "project", label: "Tỉnh, thành phố; tên đề án", kind: "text", head: true },
    { key: "code", label: "Mã đề án", kind: "text", firm: true },
    { key: "content", label: "Nội dung", kind: "text" },
    ...(changes ? CHANGE : AMOUNT),
    { key: "note", label: "Ghi chú", kind: "text" },
  ];
  const values = ({ project, content, before, amount, note }: PaperLine) => [
    ...[project?.title ?? NOT_SHARED_OUT, project?.code ?? null, content],
    ...(changes ? [before, amount, before + amount] : [amount]),
    note,
  ];
  const provinces = [...new Map(decision.lines.map(({ unit }) => [unit.id, unit])).values()];
  const rows = provinces.flatMap(({ id, name }, at): ReportRow[] => {
    const own = decision.lines
      .filter(({ unit }) => unit.id === id)
      .map((line, place): ReportRow => ({ key: `${id} ${place}`, ordinal: String(place + 1), values: values(line) }));
    return [{ ...totalsRow(columns, own, name), key: id, level: "group", ordinal: formatRoman(at + 1) }, ...own];
  });
  return {
    ...{ name: "phu-luc", title: "", about: [], columns, rows, notes: [] },
    totals: rows.length > 0 ? [totalsRow(columns, rows, "Tổng số")] : [],
  };
}

/** The appendix as a workbook's sheet: its title, what it goes with, and who signs below. */
export function appendixSheet(decision: DecisionOnPaper): ReportTable {
  const { title, hint, name } = decisionSignature(decision);
  return {
    ...decisionAppendix(decision),
    title: `Phụ lục. ${decisionSubject(decision)}`,
    about: [
      {
        label: "Kèm theo",
        text: attachedTo(decision)
          .slice(1, -1)
          .replace(/^Kèm theo /, ""),
      },
    ],
    signedBy: [title.toUpperCase(), hint, name ?? ""],
  };
}

/** Money of a decision that goes up, and that goes down, in đồng. */
export function ups({ lines }: Pick<DecisionOnPaper, "lines">) {
  const amounts = lines.map(({ amount }) => amount);
  return {
    more: sumOf(amounts.filter((amount) => amount > 0n)),
    less: -sumOf(amounts.filter((amount) => amount < 0n)),
  };
}
