import type { Dong } from "@/lib/domain/money";
import { formatDate } from "../date";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type VoucherCode = Extract<keyof Sentences, `voucher.${string}`>;

const money = (amount: Dong) => formatExactMoney(amount, "vi");
const day = (date: string) => formatDate(date, "vi");
const roomLeft = (available: Dong) =>
  available > 0n ? `Còn được chi nhiều nhất ${money(available)}.` : "Không còn khoản nào được chi thêm.";

/** What is refused of a voucher, in Vietnamese. */
export const voucherSentences: Pick<Sentences, VoucherCode> = {
  "voucher.number-taken": ({ number, budgetYear }) =>
    `Số chứng từ “${number}” đã có trong năm ngân sách ${budgetYear} của đơn vị; mỗi số chỉ ghi một lần. Hãy kiểm tra chứng từ đã ghi hoặc nhập số khác.`,
  "voucher.in-future": ({ paidOn, today }) =>
    `Ngày chi ${day(paidOn)} sau hôm nay (${day(today)}, giờ Việt Nam). Chỉ ghi khoản đã chi; hãy sửa ngày chi.`,
  "voucher.before-contract": ({ paidOn, signedOn, contractNumber }) =>
    `Ngày chi ${day(paidOn)} trước ngày ký hợp đồng ${contractNumber} (${day(signedOn)}). Tiền chỉ chi từ ngày ký hợp đồng; hãy sửa ngày chi hoặc chọn đúng hợp đồng.`,
  "voucher.wrong-year": ({ budgetYear, contractYear }) =>
    `Hợp đồng thuộc năm ngân sách ${contractYear}, còn chứng từ ghi năm ${budgetYear}; tiền của năm nào ghi cho năm đó. Hãy chọn năm ngân sách ${contractYear}.`,
  "voucher.content-required": ({ contents }) =>
    `Đề án có nhiều nội dung nên chứng từ phải nêu nội dung. Hãy chọn một trong: ${contents.join(", ")}.`,
  "voucher.content-unknown": ({ content, contents }) =>
    `Đề án không có nội dung ${content}. Hãy chọn một trong: ${contents.join(", ")}.`,
  "voucher.contract-unknown": ({ projectCode }) =>
    `Hợp đồng này không thuộc đề án ${projectCode}. Hãy chọn một hợp đồng trong danh sách của đề án.`,
  "voucher.over-contract": ({ available, limit, paid }) =>
    `Số tiền vượt giá trị hợp đồng: hợp đồng ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)}`,
  "voucher.over-assigned": ({ available, limit, paid }) =>
    `Số tiền vượt kế hoạch đã giao cho đề án trong năm: giao ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)} Cần thêm thì phải có quyết định bổ sung kế hoạch.`,
  "voucher.over-released": ({ available, limit, paid }) =>
    `Số tiền vượt kinh phí khuyến công quốc gia đã phân bổ: phân bổ ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)} Hãy chờ đợt phân bổ tiếp theo cho phần còn lại.`,
  "voucher.over-advance": ({ available, limit, advanced, percent }) =>
    `Số tiền vượt mức tạm ứng trước nghiệm thu: tối đa ${percent}% giá trị hợp đồng (Thông tư 36/2013/TT-BCT), tức ${money(limit)}, đã tạm ứng ${money(advanced)}. ${roomLeft(available)} Phần còn lại thanh toán sau khi nghiệm thu.`,
  "voucher.advance-condition": ({ requires, paidOn, confirmed }) => {
    const asks =
      requires === "CLASS_PLAN"
        ? "Tạm ứng cho đào tạo cần kế hoạch mở lớp (Biểu số 11)"
        : "Tạm ứng cho hạ tầng, xử lý ô nhiễm cụm công nghiệp cần trên 50% khối lượng đã thực hiện";
    const stands =
      confirmed === null
        ? "chưa xác nhận"
        : confirmed.datedOn > paidOn
          ? `mới xác nhận ngày ${day(confirmed.datedOn)}, sau ngày chi ${day(paidOn)}`
          : `mới xác nhận ${confirmed.percent ?? 0}%`;
    return `${asks} (Thông tư 36/2013/TT-BCT), mà hợp đồng này ${stands}. Hãy ghi xác nhận ở trang hợp đồng rồi ghi tạm ứng.`;
  },
  "voucher.over-parts": ({ available, accepted, paid }) =>
    `Đề án chưa nghiệm thu toàn bộ nên chỉ chi trong phần đã nghiệm thu từng đơn vị thụ hưởng: đã nghiệm thu ${money(accepted)}, đã chi ${money(paid)} kể cả tạm ứng. ${roomLeft(available)} Hãy nghiệm thu thêm đơn vị thụ hưởng, hoặc ghi nghiệm thu đề án trước.`,
  "voucher.payment-before-acceptance": () =>
    "Đề án chưa nghiệm thu nên chưa thanh toán được, chỉ ghi được tạm ứng hoặc hoàn trả (Thông tư 36/2013/TT-BCT). Hãy chọn loại Tạm ứng, hoặc ghi nghiệm thu đề án, nghiệm thu từng đơn vị thụ hưởng trước.",
  "voucher.refund-over-paid": ({ paid }) =>
    `Số tiền hoàn trả lớn hơn số đã chi trên hợp đồng (${money(paid)}). Hãy nhập số tiền không quá số đã chi.`,
  "voucher.already-reversed": ({ number }) =>
    `Chứng từ ${number} đã có bút toán đảo; mỗi chứng từ chỉ đảo một lần. Nếu đảo nhầm, hãy ghi lại bằng một chứng từ mới.`,
  "voucher.reverses-a-reversal": ({ number }) =>
    `Chứng từ ${number} chính là một bút toán đảo nên không đảo lại được. Hãy ghi một chứng từ mới cho số tiền đúng.`,
  "voucher.reversed-by-recorder": ({ number }) =>
    `Người đã ghi chứng từ ${number} không được tự đảo chứng từ đó. Hãy đề nghị một lãnh đạo khác của đơn vị thực hiện.`,
  "voucher.reversal-breaks-balance": ({ paid }) =>
    `Nếu đảo chứng từ này thì số đã chi của hợp đồng (đang là ${money(paid)}) sẽ ra ngoài các giới hạn của tạm ứng, hợp đồng hoặc kế hoạch. Hãy đảo các chứng từ ghi sau nó trước.`,
};
