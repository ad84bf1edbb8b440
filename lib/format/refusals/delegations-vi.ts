import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type DelegationCode = Extract<keyof Sentences, `delegation.${string}`>;

/** What is refused of a delegation, in Vietnamese. */
export const delegationSentences: Pick<Sentences, DelegationCode> = {
  "delegation.chain": ({ giver }) =>
    `Anh/chị đang làm thay ${giver} nên không ủy quyền tiếp được. Hãy trở lại vai trò của mình trước.`,
  "delegation.not-a-colleague": () =>
    "Chỉ ủy quyền được cho người đang có vai trò phù hợp trong cùng đơn vị. Hãy chọn người trong danh sách.",
  "delegation.from-past": ({ from, today }) =>
    `Ngày ${formatDate(from, "vi")} đã qua; ủy quyền không có hiệu lực trở về trước. Hãy nhập ngày bắt đầu từ hôm nay, ${formatDate(today, "vi")}.`,
  "delegation.ends-first": ({ from, to }) =>
    `Ngày kết thúc ${formatDate(to, "vi")} đứng trước ngày bắt đầu ${formatDate(from, "vi")}. Hãy nhập ngày kết thúc không sớm hơn ngày bắt đầu.`,
  "delegation.too-long": ({ most }) =>
    `Mỗi lần ủy quyền nhiều nhất ${formatCount(most, "vi")} ngày. Hãy chọn ngày kết thúc sớm hơn; hết hạn có thể ủy quyền lại.`,
  "delegation.overlaps": () =>
    "Trong những ngày này anh/chị đã ủy quyền rồi; mỗi lúc chỉ một người làm thay. Hãy thu hồi ủy quyền cũ, hoặc chọn ngày khác.",
  "delegation.ended": () => "Ủy quyền này đã hết hạn hoặc đã được thu hồi. Không cần làm gì thêm.",
  "delegation.not-in-force": () =>
    "Ủy quyền này hiện không có hiệu lực: chưa đến ngày, đã hết hạn, đã thu hồi, hoặc vai trò của người ủy quyền đã thay đổi. Hãy xem lại trang Ủy quyền.",
};
