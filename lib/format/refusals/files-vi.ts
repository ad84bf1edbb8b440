import type { FileFault } from "@/lib/domain/attachment/formats";
import { problemWords } from "../intake/problem-sentence";
import { barsInWords } from "../intake/undo-bars";
import { projects } from "../messages/vi/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type FileCode = Extract<keyof Sentences, `${"attachment" | "import" | "list"}.${string}`>;

const FAULTS: Readonly<Record<FileFault, string>> = {
  "none-sent": "chưa chọn tệp nào. Hãy chọn tệp rồi gửi lại",
  empty: "tệp rỗng. Hãy mở tệp, kiểm tra nội dung rồi gửi lại",
  "too-large": "tệp lớn hơn 20 MB. Hãy nén ảnh trong tệp hoặc chia tệp thành nhiều phần",
  cut: "tệp chưa đến đủ vì kết nối bị ngắt, nên chưa lưu gì. Hãy gửi lại",
  "name-too-long": "tên tệp dài hơn 200 ký tự. Hãy đặt tên ngắn hơn",
  "name-unclear": "tên tệp có ký tự không được dùng. Hãy đổi tên chỉ gồm chữ, số, dấu cách và gạch nối",
  "two-endings": "tên tệp có hai phần đuôi nên không rõ là tệp gì. Hãy chỉ để lại phần đuôi cuối",
  "ending-not-taken": "chỉ nhận tệp pdf, docx, xlsx, png và jpg. Hãy lưu lại theo một trong các dạng này",
  "not-a-scan": "bản quét là tệp pdf, png hoặc jpg. Hãy quét văn bản đã ký rồi gửi lại",
  "not-what-it-says": "nội dung tệp không đúng với phần đuôi của tên. Hãy lưu lại từ phần mềm đã tạo ra tệp",
  damaged: "tệp bị hỏng, thiếu phần cuối hoặc có mật khẩu. Hãy lưu lại tệp không có mật khẩu",
  macros: "tệp có macro. Hãy lưu lại tệp không có macro",
  "inflates-too-much": "tệp giải nén ra lớn bất thường. Hãy tạo lại tệp từ bản gốc",
};

/** What is refused of a file handed in, or of a list too long for one, in Vietnamese. */
export const fileSentences: Pick<Sentences, FileCode> = {
  "attachment.refused": ({ fault, fileName }) =>
    fileName ? `Chưa nhận tệp “${fileName}”: ${FAULTS[fault]}.` : `Chưa nhận tệp: ${FAULTS[fault]}.`,
  "attachment.unscanned": ({ fileName }) =>
    `Tệp “${fileName}” đang chờ quét vi-rút nên chưa tải về được. Hãy thử lại sau ít phút.`,
  "attachment.infected": ({ fileName, finding }) =>
    `Không tải về được tệp “${fileName}”: phần mềm quét vi-rút phát hiện ${finding}. Đơn vị cần gửi tệp sạch thay thế.`,
  "attachment.not-now": ({ state }) =>
    `Đề án đang ở trạng thái “${projects.states[state]}” nên không nhận thêm tài liệu. Tài liệu được gửi khi hồ sơ đang soạn hoặc được trả lại, và từ khi giao kế hoạch đến trước khi quyết toán.`,
  "attachment.kind-unknown": ({ kind }) =>
    `Danh mục tài liệu của đề án này không có “${kind}”. Hãy chọn loại tài liệu trong danh sách.`,
  "import.file-refused": ({ problem }) => `Chưa nhận tệp. ${problemWords(problem, "vi")}`,
  "import.has-problems": ({ problems }) =>
    `Tệp còn ${formatCount(problems, "vi")} chỗ phải sửa nên chưa ghi gì. Hãy sửa trong tệp rồi gửi lại.`,
  "import.under-way": () => "Tệp này đang được ghi. Hãy đợi đến khi ghi xong; không cần gửi lại.",
  "import.not-saved": () => "Tệp này chưa được ghi nên không có gì để hoàn tác. Hãy ghi tệp, hoặc bỏ qua.",
  "import.undo-under-way": () => "Lần nhập này đang được hoàn tác. Hãy đợi đến khi xong; không cần gửi lại.",
  "import.undone": () => "Lần nhập này đã được hoàn tác. Muốn nhập lại thì nộp tệp một lần nữa.",
  "import.depended-on": ({ count, bars }) =>
    `Chưa hoàn tác gì: ${formatCount(count, "vi")} thứ không rút lại được – ${barsInWords(bars, count, "vi")}. Hãy sửa từng thứ trên trang của nó.`,
  "list.too-long": ({ total, most }) =>
    `Danh sách có ${formatCount(total, "vi")} dòng; một tệp chứa nhiều nhất ${formatCount(most, "vi")}. Hãy lọc bớt, ví dụ theo năm hoặc theo tỉnh.`,
};
