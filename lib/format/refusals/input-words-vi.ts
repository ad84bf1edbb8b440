import { amountWordsVi } from "./amount-words-vi";
import type { InputFacts, InputWords } from "./input-words";

const quoted = ({ given }: InputFacts) => (given ? `“${given}” ` : "");
const oneOf = ({ choices = [] }: InputFacts) =>
  choices.length > 0 ? ` Hãy dùng một trong: ${choices.join(", ")}.` : "";

/** Chỗ sai của một giá trị, và cách sửa. */
export const inputWordsVi: InputWords = {
  ...amountWordsVi,
  required: () => "còn để trống. Hãy nhập giá trị.",
  "none-chosen": () => "chưa chọn mục nào. Hãy chọn ít nhất một.",
  "wrong-type": () => "không đúng kiểu dữ liệu. Hãy nhập lại theo mẫu.",
  area: () => "phải là số héc-ta, nhiều nhất hai chữ số lẻ. Hãy nhập như 12,5 hoặc 1.234,56.",
  "too-small": ({ limit }) => `nhỏ hơn mức cho phép. Hãy nhập từ ${limit} trở lên.`,
  "too-large": ({ limit }) => `lớn hơn mức cho phép. Hãy nhập không quá ${limit}.`,
  "too-short": ({ limit }) => `quá ngắn. Hãy nhập ít nhất ${limit} ký tự.`,
  "too-long": ({ limit }) => `quá dài. Hãy rút gọn còn không quá ${limit} ký tự.`,
  "too-few": ({ limit }) => `chưa đủ. Hãy nhập ít nhất ${limit} mục.`,
  "too-many": ({ limit }) => `quá nhiều. Hãy giữ không quá ${limit} mục.`,
  "not-a-date": () => "không phải ngày có thật. Hãy nhập năm-tháng-ngày, ví dụ 2026-09-05.",
  "not-a-uuid": () => "không đúng dạng mã. Hãy tải lại trang rồi chọn lại.",
  "not-an-email": () => "không đúng dạng địa chỉ e-mail. Hãy nhập như ten@donvi.gov.vn.",
  "wrong-form": () => "không đúng dạng. Hãy kiểm tra lại từng ký tự.",
  "unknown-value": (facts) => `${quoted(facts)}không nằm trong các giá trị được nhận.${oneOf(facts)}`,
  "unknown-field": () => "không phải mục của biểu mẫu này. Hãy bỏ mục đó rồi gửi lại.",
  "document-number": () => "không phải số, ký hiệu của văn bản. Hãy ghi đủ cả số và ký hiệu, ví dụ 28/2018/TT-BTC.",
  "document-year": () =>
    "còn để trống mà số, ký hiệu không có năm. Hãy nhập ngày ban hành, hoặc ghi số có năm như 28/2018/TT-BTC.",
  "document-start": () =>
    "không dùng cho văn bản. Hãy bỏ mục này và ghi ngày văn bản có hiệu lực vào “Có hiệu lực từ” (documentFrom).",
  repeated: () => "xuất hiện nhiều lần. Hãy giữ một giá trị.",
  "one-chair": () => "cần đúng một chủ tịch. Hãy chọn một ủy viên làm chủ tịch hội đồng.",
  "every-criterion": () => "còn tiêu chí chưa chấm. Hãy chấm đủ các tiêu chí.",
  malformed: () => "không đọc được. Hãy nhập lại.",
  "tax-code": () => "không phải mã số thuế. Mã số thuế phải có 10 hoặc 13 chữ số, hoặc để trống.",
  "day.unreadable": () => "không đọc được là ngày. Hãy nhập ngày/tháng/năm, ví dụ 05/09/2026.",
  "day.no-such-day": () => "không phải ngày có thật. Hãy kiểm tra ngày và tháng, viết như 05/09/2026.",
  "query.repeated": () => "xuất hiện nhiều lần trong địa chỉ. Hãy giữ một giá trị.",
  "query.malformed": (facts) => `${quoted(facts)}không đúng dạng. Hãy chọn lại trong bộ lọc.`,
  "query.out-of-range": (facts) => `${quoted(facts)}ngoài khoảng cho phép. Hãy chọn giá trị trong khoảng.`,
  "query.unknown-value": (facts) => `${quoted(facts)}không nằm trong các giá trị được nhận.${oneOf(facts)}`,
  "query.no-such-day": (facts) => `${quoted(facts)}không phải ngày có thật. Hãy viết năm-tháng-ngày, ví dụ 2023-10-26.`,
  "query.own-list-only": () =>
    "chỉ lọc được trong danh sách của chính mình. Hãy đăng nhập bằng tài khoản của tỉnh, của Cục hoặc của thanh tra.",
  "query.in-future": (facts) => `${quoted(facts)}sau hôm nay (giờ Việt Nam). Hãy chọn hôm nay hoặc một ngày đã qua.`,
};
