import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { VoucherProblemCode } from "@/lib/domain/intake/voucher-problem";
import { formatDate } from "../date";
import { formatMoney } from "../money";

type Words = (problem: IntakeProblem) => string;

const dong = (digits: string) => formatMoney(BigInt(digits), "dong", "vi");
const day = (iso: string) => formatDate(iso, "vi");

/** What is wrong with a voucher of a sheet and how to mend it, in Vietnamese; `expected` is plain digits of đồng or a day. */
export const VOUCHER_PROBLEM_WORDS_VI: Readonly<Record<VoucherProblemCode, Words>> = {
  "voucher-project-unknown": () => "Không có đề án mang mã này ở tỉnh, thành phố của mình. Hãy sửa mã đề án.",
  "voucher-contract-unknown": ({ expected }) =>
    expected === ""
      ? "Đề án chưa có hợp đồng nào. Hãy ký hợp đồng trên trang đề án trước, hoặc bỏ dòng."
      : `Hợp đồng này không phải của đề án. Hãy ghi một trong: ${expected}.`,
  "voucher-contract-ambiguous": () =>
    "Đề án có nhiều hợp đồng cùng số này trong năm. Hãy ghi chứng từ ấy trên trang đề án.",
  "voucher-content-needed": ({ expected }) => `Hợp đồng có nhiều nội dung của đề án. Hãy ghi một trong: ${expected}.`,
  "voucher-content-unknown": ({ expected }) =>
    `Hợp đồng không có nội dung này của đề án. Hãy ghi một trong: ${expected}.`,
  "voucher-not-now": () => "Đề án đang ở bước không nhận loại chứng từ này. Hãy xem trạng thái đề án, hoặc bỏ dòng.",
  "voucher-in-future": ({ expected }) =>
    `Ngày chi sau hôm nay (${day(expected)}). Hãy sửa ngày, hoặc nhập dòng này khi đã chi.`,
  "voucher-before-contract": ({ expected }) =>
    `Ngày chi trước ngày ký hợp đồng (${day(expected)}). Hãy sửa ngày chi hoặc số hợp đồng.`,
  "voucher-other-year": ({ expected }) => `Hợp đồng thuộc năm ngân sách ${expected}. Hãy sửa năm hoặc số hợp đồng.`,
  "voucher-before-acceptance": () =>
    "Đề án chưa nghiệm thu nên chưa thanh toán được. Hãy ghi là tạm ứng, hoặc nghiệm thu trước.",
  "voucher-without-condition": () =>
    "Đến ngày này chưa xác nhận điều kiện tạm ứng. Hãy xác nhận trên trang hợp đồng, hoặc sửa ngày chi.",
  "voucher-over-contract": ({ expected }) =>
    `Vượt phần còn lại của hợp đồng, tính cả các dòng trên: còn ${dong(expected)} đồng. Hãy sửa số tiền.`,
  "voucher-over-advance": ({ expected }) =>
    `Vượt mức tạm ứng, tính cả các dòng trên: còn ${dong(expected)} đồng. Hãy sửa số tiền, hoặc chờ nghiệm thu.`,
  "voucher-over-parts": ({ expected }) =>
    `Vượt phần đã nghiệm thu, tính cả các dòng trên: còn ${dong(expected)} đồng. Hãy sửa số tiền.`,
  "voucher-over-assigned": ({ expected }) =>
    `Vượt kế hoạch được giao, tính cả các dòng trên: còn ${dong(expected)} đồng. Hãy sửa số tiền.`,
  "voucher-over-released": ({ expected }) =>
    `Vượt kinh phí đã phân bổ, tính cả các dòng trên: còn ${dong(expected)} đồng. Hãy sửa số tiền, hoặc chờ phân bổ.`,
  "voucher-refund-over-paid": ({ expected }) =>
    `Thu hồi nhiều hơn số đã chi (${dong(expected)} đồng). Hãy sửa số tiền.`,
  "voucher-number-used": ({ expected }) =>
    `Năm ngân sách ${expected} đã có chứng từ khác mang số này. Hãy sửa số, hoặc bỏ dòng.`,
  "voucher-twice": ({ expected }) => `Trùng số chứng từ với dòng ${expected}. Hãy sửa số, hoặc giữ lại một dòng.`,
};
