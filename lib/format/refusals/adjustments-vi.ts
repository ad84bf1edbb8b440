import { formatDate } from "../date";
import { adjustments } from "../messages/vi/adjustments";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AdjustmentCode = Extract<keyof Sentences, `adjustment.${string}`>;

const { changes } = adjustments;
const { states } = projects;

/** What is refused of a request to adjust a đề án, in Vietnamese. */
export const adjustmentSentences: Pick<Sentences, AdjustmentCode> = {
  "adjustment.stale": ({ version }) =>
    `Yêu cầu đã có phiên bản ${formatCount(version, "vi")}, mới hơn bản đang xem, nên chưa ghi gì. Hãy mở lại yêu cầu, xem thay đổi rồi làm lại.`,
  "adjustment.busy": () =>
    "Yêu cầu hoặc đề án vừa được người khác thay đổi, nên chưa ghi gì. Hãy mở lại yêu cầu rồi làm lại.",
  "adjustment.too-many": ({ project, most }) =>
    `Đề án ${project} đã có ${formatCount(most, "vi")} yêu cầu điều chỉnh, không lập thêm được. Hãy sửa yêu cầu đang soạn.`,
  "adjustment.not-running": ({ project, state }) =>
    `Đề án ${project} đang ở trạng thái “${states[state]}”. Chỉ điều chỉnh được đề án đã giao kế hoạch, đã ký hợp đồng hoặc đang thực hiện; đề án chưa giao thì sửa ngay trong hồ sơ.`,
  "adjustment.no-changes": () =>
    "Yêu cầu chưa nêu nội dung nào khác với hiện nay. Hãy ghi giá trị mới vào ít nhất một nội dung.",
  "adjustment.line-repeated": ({ line, change }) =>
    `Dòng ${formatCount(line, "vi")} nêu lại “${changes[change].toLowerCase()}” đã nêu ở dòng trên. Hãy gộp hai dòng thành một, mỗi thứ chỉ điều chỉnh một lần.`,
  "adjustment.line-unknown": ({ line, change }) =>
    `Dòng ${formatCount(line, "vi")}: đề án không có “${changes[change].toLowerCase()}” như được nêu để điều chỉnh. Hãy mở lại trang và chọn trong những gì đề án đang có.`,
  "adjustment.moved": ({ change }) =>
    `“${changes[change]}” của đề án nay đã khác với giá trị trước điều chỉnh ghi trong yêu cầu. Hãy trả lại để đơn vị soạn lại trên giá trị hiện nay.`,
  "adjustment.out-of-years": ({ startYear, endYear }) =>
    `Thời gian mới nằm ngoài các năm của đề án (${startYear}–${endYear}). Hãy chọn ngày trong những năm này; kéo dài sang năm khác cần quyết định kế hoạch.`,
  "adjustment.support-over": ({ support, most }) =>
    most === null
      ? `Đơn vị được thay chưa có mức hỗ trợ riêng, nên đơn vị mới không nhận ${formatExactMoney(support, "vi")}. Hãy để trống mức hỗ trợ.`
      : `Đơn vị mới không được hỗ trợ nhiều hơn đơn vị được thay: ${formatExactMoney(support, "vi")} so với ${formatExactMoney(most, "vi")}. Hãy giảm mức hỗ trợ.`,
  "adjustment.tax-code-wrong": ({ taxCode }) =>
    `Mã số thuế ${taxCode} không đúng chữ số kiểm tra. Hãy xem lại giấy đăng ký của đơn vị.`,
  "adjustment.replacement-without-code": ({ name }) =>
    `Đề án đã ký hợp đồng nên đơn vị thay thế “${name}” phải có mã số thuế như khi ký. Hãy bổ sung mã số thuế của đơn vị đó.`,
  "adjustment.beneficiary-twice": ({ name }) =>
    `“${name}” đã là đơn vị thụ hưởng của đề án này. Hãy chọn đơn vị khác để thay.`,
  "adjustment.beneficiary-engaged": () =>
    "Đơn vị được thay đã có tên trong hợp đồng hoặc nghiệm thu của đề án. Hãy lập phụ lục hợp đồng trước, rồi đồng ý yêu cầu.",
  "adjustment.not-signed": ({ field }) =>
    field === "documentNumber"
      ? "Thiếu số văn bản. Quyết định của UBND cấp tỉnh, hoặc văn bản của cơ quan quyết định, được ghi bằng cả số và ngày; hãy ghi đủ."
      : "Thiếu ngày văn bản. Quyết định của UBND cấp tỉnh, hoặc văn bản của cơ quan quyết định, được ghi bằng cả số và ngày; hãy ghi đủ.",
  "adjustment.signed-ahead": ({ signedOn, today }) =>
    `Ngày văn bản ${formatDate(signedOn, "vi")} chưa đến (hôm nay ${formatDate(today, "vi")}). Hãy sửa ngày.`,
};
