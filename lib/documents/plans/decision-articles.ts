import { sumOf } from "@/lib/domain/money";
import type { DecisionOnPaper } from "@/lib/domain/plan/decision-on-paper";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock } from "@/lib/domain/report/report-text";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { ups } from "./decision-appendix";

type Block = PaperBlock<ReportTable>;

const FUND = { KCQG: "khuyến công quốc gia", KCDP: "khuyến công địa phương" } as const;

/** What a decision decides, in its articles: the money, who carries it out, from when, and who answers for it. */
export function decisionArticles(decision: DecisionOnPaper): Block[] {
  const { fund, department, province } = decision;
  const office = province ? "Chánh Văn phòng Ủy ban nhân dân" : "Chánh Văn phòng Bộ";
  const leads = province ? `Sở Công Thương ${province.fullName}` : department;
  return [
    article(1, "Kinh phí", moneySentences(decision)),
    article(2, "Tổ chức thực hiện", [
      `${leads} hướng dẫn, theo dõi, kiểm tra và đôn đốc các đơn vị có tên trong Phụ lục thực hiện kế hoạch đúng nội dung, đối tượng, tiến độ và mức hỗ trợ theo quy định.`,
      `Các đơn vị được giao kế hoạch sử dụng kinh phí ${FUND[fund]} đúng mục đích, nghiệm thu, thanh lý, quyết toán và báo cáo kết quả đúng thời hạn.`,
      "Thay đổi về kinh phí, mục tiêu hoặc ngừng thực hiện đề án chỉ có hiệu lực khi có quyết định của cấp đã giao kế hoạch.",
    ]),
    article(3, "Hiệu lực thi hành", ["Quyết định này có hiệu lực kể từ ngày ký."]),
    article(4, "Trách nhiệm thi hành", [
      `${office}, thủ trưởng ${leads}, thủ trưởng các đơn vị có tên trong Phụ lục chịu trách nhiệm thi hành Quyết định này.`,
    ]),
  ].flat();
}

function article(number: number, name: string, sentences: readonly string[]): Block[] {
  return [
    { kind: "heading", text: `Điều ${number}. ${name}` },
    ...sentences.map((text): Block => ({ kind: "paragraph", label: null, text })),
  ];
}

const stated = (amount: bigint) => `${formatExactMoney(amount, "vi")} (Bằng chữ: ${moneyInWords(amount, "vi")})`;

function moneySentences(decision: DecisionOnPaper): string[] {
  const { kind, fund, budgetYear, lines } = decision;
  const what = `kế hoạch kinh phí ${FUND[fund]} năm ${budgetYear}`;
  const { more, less } = ups(decision);
  const provinces = new Set(lines.map(({ unit }) => unit.id)).size;
  const projects = new Set(lines.flatMap(({ project }) => project?.code ?? [])).size;
  const where = `cho ${projects} đề án tại ${provinces} tỉnh, thành phố, chi tiết tại Phụ lục ban hành kèm theo Quyết định này`;
  const said = {
    ASSIGN: `Giao ${what} với tổng số ${stated(more)} ${where}.`,
    SUPPLEMENT: `Bổ sung ${what} với tổng số ${stated(more)} ${where}.`,
    WITHDRAW: `Thu hồi ${what} với tổng số ${stated(less)} ${where.replace(/^cho/, "của")}.`,
    ADJUST: `Điều chỉnh ${what}: tăng ${stated(more)}, giảm ${stated(less)}, ${where}.`,
  };
  const loose = sumOf(lines.map(({ project, amount }) => (project ? 0n : amount)));
  return [said[kind], ...(loose > 0n ? [`Trong đó ${formatExactMoney(loose, "vi")} chưa phân cho đề án.`] : [])];
}
