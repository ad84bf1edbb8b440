import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { formatCount } from "../number";
import { REPORT_PROBLEM_WORDS_VI } from "./report-problem-words-vi";
import { VOUCHER_PROBLEM_WORDS_VI } from "./voucher-problem-words-vi";

type Words = (problem: IntakeProblem) => string;

/** What is wrong and how to mend it, in Vietnamese. The place and what was read there are said by the sentence around it. */
export const PROBLEM_WORDS_VI: Readonly<Record<IntakeProblemCode, Words>> = {
  "file-empty": () => "Tệp rỗng. Hãy chọn tệp có dữ liệu.",
  "file-too-large": ({ read, expected }) => `Tệp nặng ${read}, vượt quá ${expected}. Hãy chia thành nhiều tệp nhỏ hơn.`,
  "file-unreadable": () => "Không mở được tệp như một tệp Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "file-locked-or-old": () => "Tệp có mật khẩu hoặc thuộc dạng .xls cũ. Hãy bỏ mật khẩu và lưu lại dạng .xlsx.",
  "file-too-many-parts": ({ read, expected }) =>
    `Tệp chứa ${read} thành phần, vượt quá ${expected}. Hãy chép bảng sang một tệp mới chỉ có bảng ấy.`,
  "file-inflates-too-much": ({ read, expected }) =>
    `Tệp bung ra hơn ${read}, vượt quá mức nhận (tối đa ${expected}). Hãy chép bảng sang một tệp mới chỉ có bảng ấy.`,
  "file-doctype": () => "Tệp chứa khai báo DOCTYPE, không được nhận. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  "file-macros": () => "Tệp chứa macro, không được nhận. Hãy lưu lại dạng .xlsx không có macro.",
  "file-external-links": () => "Tệp liên kết đến tệp khác, không được nhận. Hãy ngắt liên kết và dán giá trị.",
  "file-not-utf8": () => "Tệp CSV không theo bảng mã UTF-8. Hãy lưu lại dạng “CSV UTF-8”.",
  "file-open-quote": () => "Tệp CSV có dấu ngoặc kép mở mà không đóng. Hãy kiểm tra các ô có dấu ngoặc kép.",
  "table-too-many-rows": ({ read, expected }) =>
    `Bảng có ${read} dòng, vượt quá ${expected}. Hãy chia thành nhiều tệp.`,
  "table-too-many-columns": ({ read, expected }) => `Bảng có ${read} cột, vượt quá ${expected}. Hãy bỏ các cột thừa.`,
  "table-no-headings": ({ expected }) => `Không tìm thấy dòng tiêu đề. Hãy đặt các tiêu đề cột: ${expected}.`,
  "table-no-rows": () => "Bảng chỉ có tiêu đề, không có dòng nào. Hãy nhập ít nhất một dòng dưới tiêu đề.",
  "column-missing": ({ heading, expected }) => `Thiếu cột “${heading}” (${expected}). Hãy thêm cột này vào bảng.`,
  "column-unknown": ({ expected }) =>
    `Không có cột nào tên như vậy. Hãy bỏ cột, hoặc dùng một trong các tiêu đề: ${expected}.`,
  "column-twice": () => "Cột này xuất hiện hai lần. Hãy giữ lại một cột.",
  "row-hidden": () => "Dòng đang bị ẩn. Hãy bỏ lọc hoặc cho hiện dòng, rồi xóa nếu không dùng.",
  "column-hidden": () => "Cột đang bị ẩn. Hãy cho hiện cột.",
  "cells-merged": ({ read }) => `Các ô ${read} bị trộn. Hãy bỏ trộn ô và ghi giá trị vào từng dòng.`,
  "cell-formula": () => "Ô chứa công thức. Hãy chép và dán lại dạng giá trị.",
  "cell-error": () => "Ô đang báo lỗi của Excel. Hãy sửa công thức hoặc gõ giá trị.",
  "value-missing": () => "Ô bắt buộc đang trống. Hãy điền giá trị.",
  "value-too-long": ({ expected }) => `Nội dung dài quá ${expected} ký tự. Hãy rút gọn.`,
  "value-unprintable": () => "Ô chứa ký tự không in được. Hãy gõ lại nội dung.",
  "scope-unknown": ({ expected }) => `Không có địa bàn nào tên như vậy. Hãy ghi ${expected}, hoặc tên tỉnh, thành phố.`,
  "scope-ambiguous": ({ expected }) => `Tên này chỉ nhiều địa bàn. Hãy ghi mã của một trong: ${expected}.`,
  "year-wrong": ({ expected }) => `Năm phải gồm bốn chữ số, trong khoảng ${expected}.`,
  "month-wrong": ({ expected }) =>
    `Tháng phải là số từ ${expected} mà số liệu cộng đến, hoặc viết “9 tháng”, “quý I”, “lũy kế đến tháng 9”, “cả năm”.`,
  "fund-unknown": ({ expected }) => `Nguồn kinh phí phải là một trong: ${expected}; để trống khi nguồn không nêu.`,
  "group-unknown": ({ expected }) => `Nhóm nội dung phải là một trong: ${expected}.`,
  "measure-unknown": ({ expected }) =>
    `Không có chỉ tiêu này. Hãy ghi tên tiếng Việt, hoặc một trong các mã: ${expected}; thêm :target cho mục tiêu.`,
  "unit-not-of-measure": ({ expected }) => `Đơn vị tính không hợp với chỉ tiêu. Hãy ghi: ${expected}.`,
  "number-wrong": ({ expected }) => `Không phải là số. Hãy ghi như ${expected} hoặc 1.234,5.`,
  "number-ambiguous": () =>
    "Dấu phẩy trước ba chữ số có thể hiểu hai cách. Hãy điền cột “Số chữ số thập phân”, hoặc viết 1.234 thay cho 1,234.",
  "decimals-wrong": ({ expected }) => `Số chữ số thập phân phải là số nguyên từ ${expected}.`,
  "decimals-differ": ({ expected }) =>
    `Số chữ số sau dấu phẩy khác với cột “Số chữ số thập phân” (${expected}). Hãy sửa cho khớp với nguồn in.`,
  "date-wrong": ({ expected }) => `Không phải là ngày. Hãy ghi dạng dd/mm/yyyy, ví dụ ${expected}.`,
  "row-repeated": ({ expected }) => `Trùng với dòng ${expected}: cùng nguồn, cùng số liệu. Hãy giữ lại một dòng.`,
  "source-says-other": ({ expected }) =>
    `Cổng đã có số liệu này từ cùng nguồn với giá trị ${expected}. Hãy kiểm tra lại nguồn; nếu là tài liệu khác, ghi tên hoặc ngày của tài liệu ấy; nếu số đã lưu sai, nhập lại kèm lý do đính chính (--correct).`,
  "cell-hidden": () => "Ô dùng định dạng số không cho thấy giá trị. Hãy đặt lại định dạng thường.",
  "cell-beyond-headings": () => "Ô có nội dung nhưng cột không có tiêu đề. Hãy xóa nội dung, hoặc đặt tiêu đề cho cột.",
  "number-scaled": () =>
    "Ô dùng định dạng rút gọn (chia nghìn hoặc triệu), nên số hiện ra khác số lưu. Hãy đặt lại định dạng thường và ghi đúng số của nguồn.",
  "number-imprecise": () =>
    "Ô không chứa một số mà Excel giữ được chính xác (quá 15 chữ số, hoặc không phải số). Hãy gõ lại dạng chữ, đúng như nguồn in.",
  "problems-too-many": ({ read, expected }) =>
    `Đã có ${read} chỗ cần sửa; từ dòng ${expected} trở đi chưa được xem. Hãy sửa các chỗ này rồi nhập lại.`,
  "problems-more": ({ expected }) =>
    `Và ${formatCount(Number(expected), "vi")} lỗi nữa chưa liệt kê. Hãy sửa các lỗi trên rồi nhập lại để xem tiếp.`,
  "reading-took-too-long": () =>
    "Tệp quá nặng để đọc trong thời gian và bộ nhớ cho phép. Hãy chép bảng sang một tệp mới chỉ có bảng ấy, hoặc chia thành nhiều tệp.",
  "month-alone": () =>
    "Đây là riêng một tháng hoặc một quý; cổng giữ số lũy kế từ đầu năm. Hãy ghi “9 tháng” hoặc “lũy kế đến tháng 9” nếu nguồn tính từ tháng 1, nếu không thì bỏ dòng này.",
  "period-of-other-year": ({ expected }) =>
    `Kỳ này thuộc năm khác với cột “Năm” (${expected}). Hãy sửa cho khớp với nguồn.`,
  "decimals-too-many": ({ expected }) =>
    `Số có quá ${expected} chữ số sau dấu phẩy, không nguồn nào in như vậy. Hãy ghi đúng số nguồn in, không dán số đã tính.`,
  "percent-in-amount": ({ expected }) =>
    `Giá trị là phần trăm (%) nhưng chỉ tiêu tính bằng ${expected}. Hãy sửa giá trị, hoặc chọn chỉ tiêu là tỷ lệ.`,
  "amount-too-large": () => "Số tiền quá 15 chữ số tính bằng đồng. Hãy kiểm tra giá trị và đơn vị tính.",
  "area-wrong": () => "Diện tích phải là số héc-ta, nhiều nhất hai chữ số lẻ. Hãy ghi như 12,5 hoặc 1.234,56.",
  "count-wrong": () => "Số lượng phải là số nguyên không âm. Hãy kiểm tra giá trị và chỉ tiêu.",
  "text-replaced": () => "Chữ đã mất dấu khi lưu (có ký tự �). Hãy gõ lại, hoặc lưu lại tệp gốc theo bảng mã UTF-8.",
  "text-doubly-encoded": () =>
    "Chữ bị mã hóa UTF-8 hai lần. Hãy mở tệp gốc theo bảng mã UTF-8 rồi lưu lại, hoặc gõ lại.",
  "text-vni": () => "Chữ theo bảng mã VNI cũ. Hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi nhập lại.",
  "text-tcvn3": () => "Chữ theo bảng mã TCVN3 (ABC) cũ. Hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi nhập lại.",
  "not-kept": () =>
    "Cổng không giữ số liệu này của nguồn này, nên không có gì để rút. Hãy bỏ dòng, hoặc sửa cho đúng số liệu cần rút.",
  "value-not-known": ({ expected }) => `Danh mục không có giá trị này. Hãy ghi một trong: ${expected}.`,
  "province-other": ({ expected }) =>
    `Chỉ nhập được đề án của tỉnh, thành phố mình (${expected}). Hãy sửa, để trống, hoặc bỏ dòng.`,
  "money-wrong": ({ expected }) => `Không phải là số tiền. Hãy ghi bằng đồng như ${expected}, hoặc như 1,2 tỷ.`,
  "sum-differs": ({ expected }) =>
    `Tổng kinh phí khác hỗ trợ + đối ứng + khác (${expected} đồng). Hãy sửa một trong các số, hoặc để trống tổng.`,
  "end-before-start": ({ expected }) => `Ngày kết thúc trước ngày bắt đầu (${expected}). Hãy sửa một trong hai.`,
  "tax-code-wrong": ({ expected }) => `Mã số thuế gồm 10 hoặc 13 chữ số, ví dụ ${expected}. Hãy sửa hoặc để trống.`,
  "differs-from-row": ({ expected }) =>
    `Khác với dòng ${expected} của cùng đề án hoặc quyết định. Hãy ghi giống nhau, hoặc đổi tên, số nếu là cái khác.`,
  "project-unknown": () => "Không có đề án mang mã này ở tỉnh, thành phố của mình. Hãy để trống để cổng cấp mã mới.",
  "project-differs": ({ expected }) =>
    `Cổng đã có đề án này với nội dung khác (${expected}). Hãy sửa đề án trên trang của nó, hoặc bỏ dòng.`,
  "province-missing": () => "Dòng không có đề án thì phải ghi tỉnh, thành phố. Hãy ghi tỉnh, thành phố hoặc mã đề án.",
  "amount-sign": ({ expected }) =>
    `Dấu của số tiền không hợp loại quyết định ${expected}: giao, bổ sung thì dương; thu hồi thì âm. Hãy sửa số tiền hoặc loại.`,
  "line-twice": ({ expected }) =>
    `Trùng với dòng ${expected} của cùng quyết định. Hãy gộp hai dòng thành một, hoặc sửa đề án, tỉnh hay nội dung.`,
  "decision-too-long": ({ expected }) =>
    `Quyết định có quá ${expected} dòng. Hãy chia thành nhiều quyết định, hoặc bỏ bớt dòng.`,
  "decision-issued": () => "Quyết định mang số này đã ban hành nên không sửa được. Hãy ghi số của quyết định sau.",
  "decision-elsewhere": ({ expected }) =>
    `Dự thảo mang số này là của nguồn và năm khác (${expected}). Hãy sửa nguồn, năm, hoặc ghi số khác.`,
  "decision-of-other-place": ({ expected }) =>
    `Tài khoản này chỉ soạn quyết định của nguồn ${expected}. Hãy sửa nguồn, hoặc bỏ dòng.`,
  "plan-project-unknown": () =>
    "Không có đề án mang mã này thuộc nguồn và nơi quyết định. Hãy sửa mã, hoặc để trống và ghi tỉnh, thành phố.",
  "plan-project-other-year": ({ expected }) =>
    `Đề án thực hiện năm ${expected}, không phải năm của quyết định. Hãy sửa năm hoặc mã đề án.`,
  "entry-repeated": ({ expected }) => `Giống hệt dòng ${expected} của tệp. Hãy giữ lại một dòng.`,
  "entry-province-other": ({ expected }) =>
    `Chỉ ghi được sổ của tỉnh, thành phố mình (${expected}). Hãy sửa, để trống, hoặc bỏ dòng.`,
  "entry-project-unknown": () =>
    "Không có đề án đã giao kế hoạch mang mã này ở tỉnh, thành phố của dòng. Hãy sửa mã, hoặc để trống.",
  "database-refused": ({ expected }) =>
    `Cơ sở dữ liệu không nhận dòng này (quy tắc ${expected}). Không dòng nào của tệp được lưu; hãy báo cho người quản trị cổng.`,
  ...REPORT_PROBLEM_WORDS_VI,
  ...VOUCHER_PROBLEM_WORDS_VI,
};
