import { formatDate } from "../date";
import type { Sentences } from "./sentences";

type ReferenceCode = Extract<keyof Sentences, `reference.${string}`>;

/** What is refused of reference data, in Vietnamese. */
export const referenceSentences: Pick<Sentences, ReferenceCode> = {
  "reference.starts-too-early": ({ start, today }) =>
    `Ngày ${formatDate(start, "vi")} không sau hôm nay, ${formatDate(today, "vi")}; số liệu đã ghi có thể đang dựa vào quy định hiện hành nên quá khứ không đổi được. Hãy nhập ngày bắt đầu từ ngày mai trở đi.`,
  "reference.later-waits": ({ from }) =>
    `Đã có một thay đổi chờ hiệu lực từ ${formatDate(from, "vi")}. Hãy nhập ngày bắt đầu sau ngày đó, hoặc thu hồi thay đổi đang chờ trước.`,
  "reference.exists": () =>
    "Dòng này đã có từ trước. Hãy xem lại danh sách; nếu nhập nhầm và chưa có hiệu lực thì thu hồi rồi nhập lại.",
  "reference.changed-meanwhile": () =>
    "Người khác vừa thay đổi dòng này nên lần này chưa ghi. Hãy xem lại các phiên bản rồi gửi lại nếu vẫn cần.",
  "reference.nothing-changed": () =>
    "Nội dung giống hệt phiên bản trước nên không có gì để thay đổi. Hãy sửa ít nhất một mục.",
  "reference.in-force": ({ from }) =>
    `Dòng này đã có hiệu lực từ ${formatDate(from, "vi")} nên không thu hồi được. Hãy thêm phiên bản mới từ một ngày sau hôm nay.`,
  "reference.cited": () =>
    "Đã có quy định hoặc thay đổi căn cứ vào văn bản này nên không thu hồi được. Văn bản được giữ lại.",
  "reference.of-portal": () =>
    "Văn bản này có sẵn cùng cổng nên không thu hồi được, kể cả khi chưa có quy định nào căn cứ vào. Không cần làm gì thêm.",
  "reference.sure-already": () => "Dòng này đã được xác nhận theo văn bản. Không cần làm gì thêm.",
  "reference.choice-unknown": ({ given }) => `Không có “${given}” trong danh sách. Hãy chọn lại từ danh sách.`,
  "reference.document-unknown": ({ given }) =>
    `Không có văn bản nào mang mã “${given}”. Hãy chọn văn bản trong danh sách, hoặc ghi văn bản mới.`,
  "reference.document-known": ({ id, number }) =>
    `Văn bản này đã có trong danh sách với số ${number} (/legal-documents/${id}). Hãy chọn văn bản đó. Nếu đây là văn bản khác trùng số, hãy kiểm tra ngày và cơ quan ban hành.`,
  "reference.busy": () => "Người khác đang ghi cùng bảng này nên lần này chưa ghi gì. Hãy gửi lại sau vài giây.",
};
