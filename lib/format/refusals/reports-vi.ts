import { formatDate } from "../date";
import { reports } from "../messages/vi/reports";
import { formatCount } from "../number";
import { formatPeriod } from "../period";
import { conflictName, conflictValue } from "../reports/conflict-words";
import { findingWords } from "../reports/finding-words";
import type { Sentences } from "./sentences";

type ReportCode = Extract<keyof Sentences, `report.${string}` | `period.${string}`>;

const DAYS = { dataTo: "Ngày cắt số liệu", dueOn: "Hạn nộp", locksOn: "Ngày khóa" } as const;
const more = (count: number) => (count > 1 ? ` Còn ${formatCount(count - 1, "vi")} mục khác như vậy.` : "");

/** What is refused of periodic reports and their periods, in Vietnamese. */
export const reportSentences: Pick<Sentences, ReportCode> = {
  "report.stale": () =>
    "Báo cáo vừa có người sửa sau khi anh/chị mở, nên chưa ghi gì. Hãy mở lại báo cáo, xem số mới rồi làm lại.",
  "report.busy": () => "Báo cáo vừa được người khác xử lý, nên lần này chưa ghi gì. Hãy mở lại báo cáo rồi làm lại.",
  "report.period-closed": ({ year, through, dueOn }) =>
    `Kỳ ${formatPeriod(year, through as 12, "vi")} không nhận báo cáo lúc này (hạn của tỉnh: ${formatDate(dueOn, "vi")}). Hãy đề nghị Bộ mở kỳ hoặc gia hạn.`,
  "report.incomplete": ({ count, finding }) => `Chưa chốt được. ${findingWords(finding, "vi")}${more(count)}`,
  "report.unexplained": ({ count, finding }) =>
    `Chưa chốt được vì còn số chưa giải trình. ${findingWords(finding, "vi")} Hãy ghi lý do ở mục giải trình.${more(count)}`,
  "report.cells-changed": ({ conflicts: [first, ...others] }) =>
    `Người khác vừa sửa ô “${conflictName(first?.cell ?? "", "vi")}” thành “${conflictValue(first?.cell, first?.stands, "vi")}”, khác với “${conflictValue(first?.cell, first?.given, "vi")}” anh/chị gõ.${more(others.length + 1)} Hãy xem cả hai rồi ghi lại số muốn giữ.`,
  "report.cell-unknown": ({ cell }) => `Kỳ này không hỏi ô “${cell}”. Hãy dùng tên ô như trong báo cáo của kỳ.`,
  "report.subject-unknown": ({ subject }) =>
    `Không có mục “${subject}” để giải trình. Hãy lấy tên mục ở danh sách kiểm tra của báo cáo.`,
  "report.remarks-stay": () =>
    "Đã ghi nhận xét vào ô mà báo cáo không được trả lại, nên chưa làm gì. Hãy bấm “Trả lại”, hoặc xóa các nhận xét rồi làm tiếp.",
  "report.being-corrected": ({ version }) =>
    `Báo cáo đang có bản đính chính lần ${formatCount(version - 1, "vi")} chưa duyệt xong. Hãy làm tiếp trên bản đó.`,
  "report.not-a-correction": () =>
    "Báo cáo lần đầu là nghĩa vụ của kỳ nên không rút được; chưa gửi thì cứ để ở dạng đang soạn. Chỉ bản đính chính mới rút được.",
  "report.number-used": () =>
    "Số văn bản này tỉnh đã dùng cho một báo cáo khác ký trong cùng năm, nên chưa chốt. Hãy kiểm tra lại số báo cáo và ngày ký.",
  "report.signed-ahead": ({ signedOn, today }) =>
    `Ngày ký ${formatDate(signedOn, "vi")} chưa đến (hôm nay ${formatDate(today, "vi")}). Hãy sửa ngày ký.`,
  "report.sheet-of-other": ({ year, through, unitId }) =>
    `Tệp này in cho báo cáo ${formatPeriod(year, through as 12, "vi")} (mã đơn vị ${unitId}), không phải báo cáo đang mở, nên chưa ghi gì. Hãy chọn đúng tệp; nếu vẫn muốn lấy số từ tệp này, hãy đánh dấu đồng ý rồi ghi lại.`,
  "report.sheet-nothing-new": () =>
    "Tệp không có ô nào khác báo cáo, nên không có gì để ghi. Hãy kiểm tra lại tệp đã chọn.",
  "report.sheet-table-unknown": ({ table }) =>
    `Tệp không có bảng thứ ${formatCount(table + 1, "vi")} cần khớp cột. Hãy mở lại trang rồi chọn bảng.`,
  "period.stale": () => "Kỳ báo cáo vừa có người sửa sau khi anh/chị mở, nên chưa ghi gì. Hãy mở lại kỳ rồi làm lại.",
  "period.exists": ({ year, through }) =>
    `Đã có kỳ ${formatPeriod(year, through as 12, "vi")}. Hãy mở kỳ đó trong danh sách để sửa.`,
  "period.not-now": ({ state }) =>
    `Kỳ báo cáo đang ở trạng thái “${reports.periodStates[state]}” nên không làm được việc này. Hãy mở lại trang để xem những việc còn làm được.`,
  "period.days-crossed": ({ field }) =>
    `${DAYS[field]} sớm hơn mốc liền trước. Thứ tự là: từ ngày, ngày cắt số liệu, hạn nộp, ngày khóa; hãy sửa lại.`,
  "period.extension-not-later": ({ dueOn }) =>
    `Hạn mới phải sau hạn đang có ${formatDate(dueOn, "vi")} và chưa qua. Hãy chọn ngày muộn hơn.`,
  "period.content-unknown": ({ content }) =>
    `Không có nội dung “${content}” vào ngày cuối kỳ. Hãy chọn nội dung có trong danh mục của kỳ.`,
  "period.indicator-unknown": ({ indicator }) =>
    `Không có chỉ tiêu “${indicator}” trong danh mục. Hãy chọn trong các chỉ tiêu đang có.`,
};
