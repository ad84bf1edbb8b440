import { budgetSums } from "@/lib/domain/project/budget-sums";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { lastWord, paragraphs } from "../papers/paragraphs";
import { NOT_YET } from "../papers/print-text";
import { placeAndDay, provincialDepartment } from "./agencies";
import { beneficiariesTable, budgetTable, outputsTable } from "./outline-tables";

type Block = PaperBlock<ReportTable>;

const FUND = { KCQG: "khuyến công quốc gia", KCDP: "khuyến công địa phương" } as const;
const KIND = { REGULAR: "Đề án thường", GROUP: "Đề án nhóm", FLAGSHIP: "Đề án điểm" } as const;

/** Đề cương đề án: everything its dossier holds, as the unit signs it and the Sở confirms it. */
export function projectOutline(project: WrittenProject): ReportText {
  const { code, title, fund, agencies, submittedOn, implementingUnit } = project;
  return {
    name: `de-cuong-${code.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
    form: null,
    head: {
      superior: provincialDepartment(agencies),
      agency: implementingUnit,
      number: `Số:          /ĐA${abbreviation(implementingUnit)}`,
      placeAndDay: placeAndDay(agencies, submittedOn),
    },
    title: `Đề cương đề án ${FUND[fund]}`,
    subtitle: [title],
    attachedTo: null,
    landscape: false,
    blocks: lastWord([
      ...general(project),
      ...words(project),
      ...people(project),
      ...money(project),
      ...results(project),
    ]),
    signatures: [
      { title: `Xác nhận của ${provincialDepartment(agencies)}`, hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
      { title: "Thủ trưởng đơn vị thực hiện", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
    ],
    recipients: [],
  };
}

const heading = (text: string): Block => ({ kind: "heading", text });
const said = (label: string, text: string | null): Block => ({ kind: "paragraph", label, text: text || NOT_YET });

function general(project: WrittenProject): Block[] {
  const { startYear, endYear, commune, agencies } = project;
  const years = startYear === endYear ? `năm ${startYear}` : `từ năm ${startYear} đến năm ${endYear}`;
  const province = agencies.province.fullName;
  return [
    heading("I. THÔNG TIN CHUNG"),
    said("1. Tên đề án", project.title),
    said("2. Mã đề án", project.code),
    said("3. Loại đề án", `${KIND[project.kind]}, ${FUND[project.fund]}, ${years}`),
    said("4. Nội dung hoạt động", `${project.content.vi} – ${project.item.vi}`),
    said("5. Đơn vị thực hiện", project.implementingUnit),
    said("6. Đơn vị phối hợp", null),
    said("7. Địa điểm thực hiện", commune === null ? province : `${commune}, ${province}`),
  ];
}

function words({ outline }: WrittenProject): Block[] {
  return [
    heading("II. SỰ CẦN THIẾT VÀ MỤC TIÊU"),
    ...paragraphs("1. Sự cần thiết", outline?.need ?? null),
    ...paragraphs("2. Mục tiêu", outline?.goals ?? null),
    heading("III. QUY MÔ, CÔNG NGHỆ VÀ MÁY MÓC THIẾT BỊ"),
    ...paragraphs("1. Nội dung và quy mô", outline?.scale ?? null),
    ...paragraphs("2. Công nghệ, danh mục máy móc thiết bị", outline?.technology ?? null),
  ];
}

function people(project: WrittenProject): Block[] {
  return [heading("IV. ĐƠN VỊ THỤ HƯỞNG"), { kind: "table", table: beneficiariesTable(project) }];
}

function money(project: WrittenProject): Block[] {
  const { budget, outline } = project;
  const { support, total } = budgetSums(budget);
  const stated = (amount: bigint) => `${formatExactMoney(amount, "vi")} (Bằng chữ: ${moneyInWords(amount, "vi")}).`;
  return [
    heading("V. KINH PHÍ THỰC HIỆN"),
    said("1. Tổng kinh phí", budget.length > 0 ? stated(total) : null),
    said("2. Kinh phí khuyến công đề nghị hỗ trợ", budget.length > 0 ? stated(support) : null),
    { kind: "table", table: budgetTable(project) },
    ...(outline?.capReason ? paragraphs("3. Lý do đề nghị vượt mức hỗ trợ tối đa", outline.capReason) : []),
  ];
}

function results(project: WrittenProject): Block[] {
  const { startOn, endOn, fileNames } = project;
  const time = startOn && endOn ? `từ ngày ${formatDate(startOn, "vi")} đến ngày ${formatDate(endOn, "vi")}` : null;
  return [
    heading("VI. KẾT QUẢ VÀ HIỆU QUẢ"),
    { kind: "table", table: outputsTable(project) },
    ...paragraphs("Hiệu quả kinh tế, xã hội, môi trường", project.outline?.effects ?? null),
    heading("VII. TIẾN ĐỘ VÀ HỒ SƠ KÈM THEO"),
    said("1. Thời gian thực hiện", time),
    said("2. Hồ sơ kèm theo", fileNames.join("; ")),
  ];
}

/** The agency's part of a paper's number where its short name is known by all. */
function abbreviation(unit: string): string {
  return /^trung tâm khuyến công/i.test(unit) ? "-TTKC" : "";
}
