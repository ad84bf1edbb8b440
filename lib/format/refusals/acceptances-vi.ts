import type { Dong } from "@/lib/domain/money";
import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AcceptanceCode = Extract<keyof Sentences, `acceptance.${string}`>;

const money = (amount: Dong) => formatExactMoney(amount, "vi");
const day = (date: string) => formatDate(date, "vi");

/** What is refused of an acceptance, in Vietnamese. */
export const acceptanceSentences: Pick<Sentences, AcceptanceCode> = {
  "acceptance.other-year": ({ year, startYear, endYear }) =>
    `Năm ${year} không thuộc đề án này (${startYear === endYear ? startYear : `${startYear}–${endYear}`}). Hãy chọn năm ngân sách của đề án.`,
  "acceptance.year-accepted": ({ year }) =>
    `Năm ${year} của đề án đã được nghiệm thu. Hãy xem biên bản đã ghi, hoặc chọn năm khác.`,
  "acceptance.years-open": ({ year }) =>
    `Phần của năm ${year} đã ký hợp đồng nhưng chưa nghiệm thu, nên chưa nghiệm thu năm cuối được. Hãy nghiệm thu năm ${year} trước.`,
  "acceptance.in-future": ({ on, today }) =>
    `Ngày nghiệm thu ${day(on)} chưa đến (hôm nay ${day(today)}). Hãy sửa ngày, hoặc ghi từ ngày đó.`,
  "acceptance.before-contract": ({ on, signedOn, contractNumber }) =>
    `Ngày nghiệm thu ${day(on)} đứng trước ngày ký hợp đồng ${contractNumber} (${day(signedOn)}). Hãy nhập ngày nghiệm thu từ ngày ký trở đi.`,
  "acceptance.indicator-unknown": ({ indicator }) =>
    `Danh mục không có chỉ tiêu “${indicator}”. Hãy chọn chỉ tiêu kết quả trong danh mục.`,
  "acceptance.part-not-now": ({ state }) =>
    `Đề án đang ở trạng thái “${projects.states[state]}”. Chỉ nghiệm thu từng đơn vị thụ hưởng khi đề án đang thực hiện.`,
  "acceptance.share-unknown": () =>
    "Hợp đồng này không thuộc đề án. Hãy mở lại trang nghiệm thu và chọn một dòng trong bảng.",
  "acceptance.beneficiary-unknown": () =>
    "Đơn vị này không phải đơn vị thụ hưởng của đề án. Hãy chọn đơn vị trong danh sách thụ hưởng.",
  "acceptance.part-taken": ({ name, on, amount }) =>
    `${name} đã được nghiệm thu ngày ${day(on)} với số tiền ${money(amount)}. Nếu ghi nhầm, hãy hủy lần nghiệm thu đó rồi ghi lại.`,
  "acceptance.parts-over-contract": ({ contractNumber, committed, accepted }) =>
    `Số tiền nghiệm thu vượt phần kinh phí của hợp đồng ${contractNumber}: hợp đồng ${money(committed)}, đã nghiệm thu ${money(accepted)}. Hãy nhập không quá ${money(committed > accepted ? committed - accepted : 0n)}.`,
  "acceptance.part-over-support": ({ name, support, accepted }) =>
    `Số tiền nghiệm thu vượt mức hỗ trợ của ${name}: hỗ trợ ${money(support)}, đã nghiệm thu ${money(accepted)}. Hãy nhập không quá ${money(support > accepted ? support - accepted : 0n)}.`,
  "acceptance.part-recalled": ({ name }) =>
    `Lần nghiệm thu này của ${name} đã được hủy; mỗi lần chỉ hủy một lần. Hãy tải lại trang để xem các lần nghiệm thu đang có hiệu lực.`,
  "acceptance.part-paid": ({ name, accepted, paid }) =>
    `Đã thanh toán trên phần nghiệm thu của ${name}: đã nghiệm thu ${money(accepted)}, đã chi ${money(paid)} kể cả tạm ứng. Hãy đảo chứng từ thanh toán trước, rồi hủy nghiệm thu.`,
  "acceptance.reason-missing": ({ target, achieved }) =>
    `Kết quả ${formatCount(achieved, "vi")} thấp hơn chỉ tiêu ${formatCount(target, "vi")} mà chưa nói vì sao. Hãy ghi lý do chưa đạt, hoặc kiểm tra lại số đã nhập.`,
};
