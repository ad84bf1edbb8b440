import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ConferenceCode = Extract<keyof Sentences, `conference.${string}` | `summary.${string}`>;

/** What is refused of a conference and of its summary, in Vietnamese. */
export const conferenceSentences: Pick<Sentences, ConferenceCode> = {
  "conference.exists": ({ id }) => `Hội nghị lần này của vùng đã có (${id}). Hãy mở hội nghị đó, hoặc chọn lần khác.`,
  "conference.stale": ({ version }) =>
    `Hội nghị đã thay đổi từ khi anh/chị mở (nay là phiên bản ${formatCount(version, "vi")}), nên chưa ghi gì. Hãy tải lại, xem phần đã đổi rồi làm lại nếu vẫn cần.`,
  "conference.item-stale": () =>
    "Mục này đã được người khác sửa hoặc bỏ từ khi anh/chị mở, nên chưa ghi gì. Hãy tải lại trang, xem phần đã đổi rồi làm lại nếu vẫn cần.",
  "conference.busy": () => "Người khác đang ghi vào hội nghị này, nên chưa ghi gì. Hãy gửi lại sau ít giây.",
  "conference.no-day": () =>
    "Chưa có ngày tổ chức, nên chưa mở hội nghị được. Hãy ghi ngày dự kiến hoặc ngày tổ chức rồi mở lại.",
  "conference.unit-elsewhere": () =>
    "Tỉnh, thành phố này không thuộc vùng của hội nghị trong kỳ báo cáo. Hãy chọn một tỉnh, thành phố trong danh sách của vùng.",
  "conference.unit-unknown": () => "Không có tỉnh, thành phố này. Hãy chọn một tỉnh, thành phố trong danh sách.",
  "conference.status-unknown": () => "Kết quả này không dùng cho mục đã chọn. Hãy chọn một kết quả trong danh sách.",
  "conference.two-owners": () =>
    "Mục này ghi cả tỉnh, thành phố lẫn đơn vị khác. Hãy chỉ chọn tỉnh, thành phố, hoặc chỉ ghi tên đơn vị khác.",
  "conference.listed-already": () =>
    "Tỉnh, thành phố này đã có danh sách đại biểu. Hãy sửa danh sách đã có thay vì thêm danh sách mới.",
  "conference.full": () =>
    "Mục này đã đủ 999 dòng nên chưa ghi thêm được. Hãy bỏ hoặc gộp những dòng không dùng rồi ghi lại.",
  "conference.nothing-to-carry": () =>
    "Hội nghị trước của vùng không còn kết luận nào chưa xong để chuyển tiếp. Nếu cần, hãy thêm kết luận mới.",
  "conference.reminded-today": () =>
    "Hôm nay đã nhắc những tỉnh, thành phố này. Mỗi ngày chỉ nhắc một lần; hãy nhắc lại vào ngày mai.",
  "conference.nothing-owed": () =>
    "Những tỉnh, thành phố đã chọn đã gửi đủ, nên không nhắc. Hãy tải lại trang và chọn tỉnh còn phải gửi.",
  "conference.nobody-to-remind": () =>
    "Chưa nhắc được: ở những tỉnh, thành phố này chưa ai có tài khoản để gửi. Hãy liên hệ trực tiếp, hoặc đề nghị quản trị lập tài khoản.",
  "conference.due-past": ({ dueOn, today }) =>
    `Hạn gửi ${formatDate(dueOn, "vi")} đã qua (hôm nay ${formatDate(today, "vi")}). Hãy chọn hạn từ hôm nay trở đi.`,
  "summary.no-passage": () => "Báo cáo không có đoạn này. Hãy tải lại trang và chọn một câu hoặc một mục đang có.",
  "summary.typed-number": () =>
    "Không gõ con số vào câu có số liệu: số đứng ở chỗ trong ngoặc nhọn và tự lấy từ hệ thống. Hãy bỏ chữ số đã gõ, hoặc đưa ý đó vào phần đánh giá.",
  "summary.unknown-place": ({ place }) => `Câu này không có chỗ {${place}}. Chỉ dùng những chỗ đã nêu bên cạnh ô soạn.`,
  "summary.passage-stale": () =>
    "Người khác vừa sửa đoạn này, nên bản của anh/chị chưa ghi. Cả hai bản còn đây: hãy chọn một bản, hoặc gộp lại rồi lưu.",
  "summary.signed-ahead": ({ signedOn, today }) =>
    `Ngày ký ${formatDate(signedOn, "vi")} chưa đến (hôm nay ${formatDate(today, "vi")}). Hãy nhập ngày ký không sau hôm nay.`,
  "summary.no-chart": () => "Hình này chưa có số liệu nào để vẽ. Xem bảng ở cùng phần của báo cáo.",
  "summary.broken": () =>
    "Số liệu hoặc tệp đã giữ không còn khớp dấu kiểm của tệp lúc chốt, nên không dùng để ban hành hay gửi đi. Hãy báo quản trị hệ thống để phục hồi từ bản sao lưu.",
  "summary.no-suggestion": () =>
    "Số liệu đã đổi nên báo cáo không còn đề nghị khen thưởng địa phương này. Hãy tải lại trang và xem các đề nghị hiện có.",
  "summary.award-taken": () =>
    "Địa phương này đã có trong danh sách khen thưởng của hội nghị. Hãy mở hội nghị để sửa hoặc bỏ mục đó.",
  "summary.no-issue": ({ issue }) =>
    `Chưa có lần ban hành thứ ${formatCount(issue, "vi")} của báo cáo này. Hãy mở trang báo cáo để xem những lần đã ban hành.`,
};
