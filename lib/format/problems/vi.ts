import { waitingTime } from "./duration";
import type { ProblemWords } from "./problem-words";

/** Lời của cửa vào khi một yêu cầu không đi tiếp được. */
export const vi: ProblemWords = {
  titles: {
    400: "Yêu cầu không đọc được",
    401: "Chưa đăng nhập",
    403: "Không được phép",
    404: "Không tìm thấy",
    405: "Phương thức không được dùng",
    409: "Chưa thực hiện được",
    411: "Thiếu độ dài nội dung",
    413: "Nội dung quá lớn",
    415: "Định dạng không nhận",
    422: "Thông tin chưa đúng",
    429: "Quá nhiều lần thử",
    500: "Hệ thống gặp lỗi",
    503: "Tạm thời chưa phục vụ được",
  },
  home: "Về trang tổng quan",
  open: "Mở",
  requestId: "Mã yêu cầu",
  sentences: {
    "request.address-malformed": () =>
      "Địa chỉ này không đọc được: quá dài hoặc có ký tự hỏng. Hãy kiểm tra lại hoặc bắt đầu từ trang tổng quan.",
    "request.body-unreadable": () =>
      "Nội dung gửi lên không đọc được. Hãy gửi JSON đúng cú pháp hoặc biểu mẫu, mã hóa UTF-8.",
    "request.body-too-many-parts": () =>
      "Nội dung gửi lên có quá nhiều trường, quá nhiều dòng, quá nhiều cấp hoặc tên trường quá dài. Hãy chia nhỏ rồi gửi lại.",
    "request.body-key-twice": () =>
      "Một trường được nêu hai lần nên không rõ lấy giá trị nào. Hãy nêu mỗi trường một lần.",
    "request.body-too-large": ({ megabytes = 1 }) => `Nội dung gửi lên lớn hơn ${megabytes} MB. Hãy gửi gọn lại.`,
    "request.length-required": () => "Yêu cầu phải nêu độ dài nội dung (Content-Length). Hãy gửi lại kèm tiêu đề đó.",
    "request.media-unsupported": () =>
      "Định dạng nội dung không nhận được. Hãy gửi application/json hoặc application/x-www-form-urlencoded.",
    "request.method-not-allowed": ({ methods = [] }) =>
      `Địa chỉ này không nhận phương thức đã dùng. Hãy dùng: ${methods.join(", ")}.`,
    "request.origin-foreign": ({ origin = "" }) =>
      `Nội dung gửi lên không đến từ trang của cổng nên không được thực hiện. Hãy mở cổng ở đúng địa chỉ${origin && ` ${origin}`} rồi gửi lại.`,
    "request.input-invalid": () => "Một số thông tin chưa đúng. Hãy sửa từng mục được nêu rồi gửi lại.",
    "request.conflict": () =>
      "Thông tin vừa gửi trái với dữ liệu đang có nên chưa ghi gì. Hãy tải lại trang, kiểm tra rồi gửi lại.",
    "request.too-many": ({ seconds = 60 }) =>
      `Đã thử quá nhiều lần. Hãy chờ ${waitingTime(seconds, "vi")} rồi thử lại.`,
    "request.malformed": () => "Yêu cầu không đúng cách gửi của HTTP. Hãy kiểm tra chương trình gửi.",
    "address.unknown": () => "Không có địa chỉ này. Danh sách địa chỉ ở /api/v1/openapi.json.",
    "metrics.private": () => "Số đo vận hành chỉ xem được từ chính máy chủ hoặc bằng mã truy cập.",
    "sign-in.refused": () =>
      "E-mail hoặc mật khẩu không đúng, hoặc tài khoản đã ngừng. Hãy nhập lại; nếu quên mật khẩu, hãy liên hệ quản trị hệ thống.",
    "server.unavailable": ({ seconds = 5 }) =>
      `Hệ thống tạm thời chưa phục vụ được, dữ liệu đã ghi vẫn an toàn. Hãy thử lại sau ${waitingTime(seconds, "vi")}.`,
    "server.files-unavailable": ({ seconds = 30 }) =>
      `Kho lưu tệp tạm thời chưa phục vụ được. Tệp đã lưu vẫn an toàn; tệp vừa gửi, nếu có, chưa được lưu. Hãy thử lại sau ${waitingTime(seconds, "vi")}.`,
    "server.failed": () =>
      "Hệ thống gặp lỗi ngoài dự tính; việc này chưa được ghi. Hãy thử lại, và báo quản trị kèm mã yêu cầu nếu còn gặp.",
  },
};
