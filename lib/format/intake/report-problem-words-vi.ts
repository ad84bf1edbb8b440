import type { IntakeProblem } from "@/lib/domain/intake/problem";

/** What can be wrong in a file of a periodic report, and how to mend it. */
export const REPORT_PROBLEM_WORDS_VI = {
  "book-too-many-sheets": ({ read, expected }) =>
    `Tệp có ${read} trang tính, vượt quá ${expected}. Hãy chép các bảng của kỳ báo cáo sang một tệp riêng.`,
  "book-too-much": () =>
    "Tệp có quá nhiều ô hoặc quá nhiều chữ so với một báo cáo. Hãy chép các bảng của kỳ báo cáo sang một tệp riêng.",
  "amount-two-ways": ({ expected }) =>
    `Số này đọc được hai cách: ${expected}. Hãy gõ lại thành số, hoặc viết theo kiểu 1.234,5.`,
  "amount-fraction": () => "Đổi ra đồng thì số này còn lẻ. Hãy làm tròn trong tệp, hoặc xem lại đơn vị tính.",
  "cell-said-twice": ({ expected }) =>
    `Cùng một ô của báo cáo đã có số khác ở ${expected}, nên không nhập số nào. Hãy giữ lại một số, hoặc bỏ qua một dòng.`,
  "report-row-unknown": () =>
    "Dòng có số nhưng mã hoặc tên không phải nội dung hay chỉ tiêu của kỳ này, nên không nhập. Hãy sửa mã, hoặc ghi vào “Số liệu riêng của tỉnh”.",
  "own-rows-too-many": ({ expected }) =>
    `Số liệu riêng của tỉnh có quá ${expected} dòng, nên không nhập. Hãy gộp bớt dòng.`,
} satisfies Record<string, (problem: IntakeProblem) => string>;
