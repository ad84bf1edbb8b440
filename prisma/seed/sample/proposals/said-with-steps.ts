import { CRITERIA } from "@/lib/domain/project/criteria";
import type { Randomness } from "../chance/randomness";
import type { Taken } from "./way-of-a-proposal";

export type Remark = { readonly field: string; readonly text: string };

/** What people say with a step, beside their remarks; null where they say nothing. */
const NOTES: Readonly<Record<Taken, readonly (string | null)[]>> = {
  "project.submit": [null, "Trình Sở xem xét, đưa vào kế hoạch năm 2027.", "Đề nghị Sở tổ chức thẩm định."],
  "project.return": ["Đề nghị đơn vị hoàn thiện hồ sơ trước khi họp hội đồng.", "Hồ sơ chưa đủ căn cứ để thẩm định."],
  "project.return-central": [
    "Đề nghị Sở Công Thương chỉ đạo đơn vị hoàn thiện theo ý kiến của Cục.",
    "Cần làm rõ trước khi thẩm định cấp trung ương.",
  ],
  "project.appraise-local": [null, "Hội đồng thẩm định cơ sở họp, thống nhất thông qua."],
  "project.register": [null, "Đăng ký kế hoạch khuyến công quốc gia năm 2027."],
  "project.appraise-central": [null, "Thống nhất trình Bộ xem xét."],
  "project.withdraw": [
    "Đơn vị thụ hưởng thay đổi kế hoạch đầu tư, xin rút đề án.",
    "Cơ sở không cân đối được vốn đối ứng.",
  ],
  "project.withdraw-registered": ["Địa phương điều chỉnh thứ tự ưu tiên."],
  "project.reject": [
    "Nội dung trùng với đề án đã hỗ trợ giai đoạn trước.",
    "Cơ sở không đáp ứng điều kiện đối tượng thụ hưởng.",
  ],
  "project.reject-central": [
    "Không thuộc danh mục ưu tiên của năm kế hoạch.",
    "Hiệu quả dự kiến chưa tương xứng với kinh phí đề nghị.",
  ],
};

const REMARKS: readonly Remark[] = [
  { field: "need", text: "Bổ sung số liệu khảo sát hiện trạng sản xuất của cơ sở trong hai năm gần nhất." },
  { field: "goals", text: "Mục tiêu chưa lượng hóa; nêu rõ năng suất, sản lượng trước và sau khi hỗ trợ." },
  { field: "budget", text: "Rà soát lại dự toán, kèm tối thiểu 3 báo giá cho thiết bị chính." },
  { field: "effects", text: "Làm rõ hiệu quả kinh tế - xã hội và môi trường, thời gian thu hồi vốn." },
  { field: "beneficiaries", text: "Kiểm tra mã số thuế và địa chỉ của đơn vị thụ hưởng." },
  { field: "technology", text: "Danh mục máy móc cần ghi thông số kỹ thuật chính và năm sản xuất." },
  { field: "timetable", text: "Tiến độ quá ngắn so với thời gian đấu thầu mua sắm thiết bị." },
  { field: "attachments", text: "Thiếu đơn đề nghị có xác nhận của đơn vị thụ hưởng." },
];

/** Giải trình of the unit. */
export const ANSWERS: readonly string[] = [
  "Đơn vị đã bổ sung vào hồ sơ theo ý kiến của Sở.",
  "Đã rà soát, chỉnh lại nội dung và kèm tài liệu chứng minh.",
  "Cơ sở đã cung cấp thêm số liệu; phần hiệu quả đã được viết lại.",
];

const CONCLUSIONS = [
  "Hồ sơ đầy đủ, nội dung phù hợp; đề nghị đưa vào kế hoạch năm 2027.",
  "Đề án khả thi, đúng đối tượng, dự toán hợp lý; nhất trí thông qua.",
  "Thông qua với điều kiện cơ sở cam kết đủ vốn đối ứng trước khi ký hợp đồng.",
];

/** The note of a step. */
export function noteOf(random: Randomness, step: Taken): string | null {
  return random.pick(NOTES[step]);
}

/** Ý kiến of who returns a dossier. */
export function remarksOf(random: Randomness): Remark[] {
  return random.shuffled(REMARKS).slice(0, random.integer(1, 3));
}

/** Phiếu thẩm định: its conclusion, and a mark for each criterion; one that is not met says why. */
export function sheetOf(random: Randomness) {
  const doubted = random.chance(0.2) ? random.pick(["cost", "dossier", "capacity"] as const) : null;
  const marks = CRITERIA.map((criterion) => ({
    ...{ criterion, passed: criterion !== doubted },
    note: criterion === doubted ? "Cần bổ sung trước khi ký hợp đồng." : null,
  }));
  return { conclusion: random.pick(CONCLUSIONS), marks };
}
