import { sumOf } from "@/lib/domain/money";
import { REGISTER_ORDER, type RegisteredProject, type RegisterList } from "@/lib/domain/project/register-list";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { ReportText } from "@/lib/domain/report/report-text";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { formatRoman } from "@/lib/format/number";
import { lastWord } from "../papers/paragraphs";
import { NOT_YET } from "../papers/print-text";
import { peoplesCommittee, placeAndDay, provincialDepartment } from "./agencies";

const FUND = { KCQG: "khuyến công quốc gia", KCDP: "khuyến công địa phương" } as const;
const KINDS = { FLAGSHIP: "Đề án điểm", GROUP: "Đề án nhóm", REGULAR: "Đề án thường" } as const;
const MONEY = { kind: "money", total: true, group: "Kinh phí thực hiện" } as const;

const COLUMNS: readonly ReportColumn[] = [
  { key: "title", label: "Tên đề án", kind: "text", head: true },
  { key: "item", label: "Nội dung", kind: "text" },
  { key: "unit", label: "Đơn vị thực hiện", kind: "text" },
  { key: "beneficiaries", label: "Đơn vị thụ hưởng", kind: "text" },
  { key: "time", label: "Thời gian thực hiện", kind: "text" },
  { key: "support", label: "Khuyến công", ...MONEY },
  { key: "counterpart", label: "Đối ứng", ...MONEY },
  { key: "other", label: "Khác", ...MONEY },
  { key: "total", label: "Tổng", ...MONEY },
];
/** Beyond so many names a row says how many there are. */
const MOST_NAMES = 3;

/** Biểu số 2: the đề án a province registers for a year, flagship, group and regular, each kind with its sums. */
export function registerListPaper(list: RegisterList): ReportText {
  const { unitId, year, fund, agencies, projects } = list;
  const support = sumOf(projects.map((project) => project.support));
  const stated = `${formatExactMoney(support, "vi")} (Bằng chữ: ${moneyInWords(support, "vi")}).`;
  return {
    name: `bieu-so-2-${fund.toLowerCase()}-${year}-${unitId}`,
    form: "Biểu số 2",
    head: {
      superior: peoplesCommittee(agencies),
      agency: agencies.office,
      number: null,
      placeAndDay: placeAndDay(agencies, null),
    },
    title: `Tổng hợp đăng ký đề án ${FUND[fund]} năm ${year}`,
    subtitle: [],
    attachedTo: `(Kèm theo Báo cáo số ……/BC-SCT ngày ….. tháng ….. năm ……… của ${provincialDepartment(agencies)})`,
    landscape: true,
    blocks: lastWord([
      {
        kind: "paragraph",
        label: "Kính gửi",
        text: fund === "KCQG" ? `${agencies.department}, ${agencies.ministry}` : peoplesCommittee(agencies),
      },
      { kind: "table", table: registerTable(projects) },
      { kind: "paragraph", label: "Tổng kinh phí khuyến công đề nghị hỗ trợ", text: stated },
    ]),
    signatures: [
      { title: "Người lập biểu", hint: "(Ký, ghi rõ họ tên)", name: null },
      { title: "Giám đốc", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
    ],
    recipients: [],
  };
}

function registerTable(projects: readonly RegisteredProject[]): ReportTable {
  const kinds = REGISTER_ORDER.filter((kind) => projects.some((project) => project.kind === kind));
  const numbered = projects.map((project, at) => ({ kind: project.kind, row: projectRow(project, at + 1) }));
  const rows = kinds.flatMap((kind, at): ReportRow[] => {
    const own = numbered.filter((one) => one.kind === kind).map(({ row }) => row);
    const sums = totalsRow(COLUMNS, own, KINDS[kind]);
    return [{ ...sums, key: kind, level: "group", ordinal: formatRoman(at + 1) }, ...own];
  });
  const totals = rows.length > 0 ? [totalsRow(COLUMNS, rows, "Tổng cộng")] : [];
  return { name: "bieu-so-2", title: "", about: [], columns: COLUMNS, totals, rows, notes: [] };
}

function projectRow(project: RegisteredProject, number: number): ReportRow {
  const { code, title, item, implementingUnit, beneficiaries, startOn, endOn, support, counterpart, other } = project;
  const time = startOn && endOn ? `${formatDate(startOn, "vi")} – ${formatDate(endOn, "vi")}` : NOT_YET;
  const many = beneficiaries.length > MOST_NAMES;
  const people = many ? `${beneficiaries.length} đơn vị` : beneficiaries.join("; ") || NOT_YET;
  const money = [support, counterpart, other, sumOf([support, counterpart, other])];
  return {
    key: code,
    ordinal: String(number),
    values: [`${title} (${code})`, item.vi, implementingUnit, people, time, ...money],
  };
}
