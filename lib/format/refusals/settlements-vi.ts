import { formatDate } from "../date";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type SettlementCode = Extract<keyof Sentences, `settlement.${string}`>;

const day = (date: string) => formatDate(date, "vi");
const money = (amount: bigint) => formatExactMoney(amount, "vi");

/** What is refused of a settlement, in Vietnamese. */
export const settlementSentences: Pick<Sentences, SettlementCode> = {
  "settlement.in-future": ({ on, today }) =>
    `Ngày quyết toán ${day(on)} chưa đến (hôm nay ${day(today)}). Hãy sửa ngày, hoặc ghi từ ngày đó.`,
  "settlement.before-acceptance": ({ on, acceptedOn }) =>
    `Ngày quyết toán ${day(on)} đứng trước ngày nghiệm thu cuối cùng (${day(acceptedOn)}). Hãy nhập ngày từ ngày nghiệm thu trở đi.`,
  "settlement.before-paper": ({ on, what, number, day: dated }) =>
    `Ngày quyết toán ${day(on)} đứng trước ${what === "voucher" ? "chứng từ" : "phụ lục"} số ${number} ngày ${day(dated)}. Hãy nhập ngày từ ${day(dated)} trở đi, hoặc kiểm tra lại ngày của văn bản đó.`,
  "settlement.below-paid": ({ amount, paid }) =>
    `Số quyết toán ${money(amount)} thấp hơn số đã chi ${money(paid)}. Hãy ghi phần tiền hoàn trả trước, hoặc quyết toán đúng số đã chi.`,
  "settlement.above-committed": ({ amount, committed }) =>
    `Số quyết toán ${money(amount)} vượt giá trị hợp đồng ${money(committed)} của đề án. Hãy kiểm tra lại số tiền; quyết toán không vượt hợp đồng.`,
  "settlement.not-paid": ({ amount, paid, owed }) =>
    `Số quyết toán ${money(amount)} còn ${money(owed)} chưa chi (đã chi ${money(paid)}). Hãy thanh toán phần còn lại trước, hoặc quyết toán ${money(paid)} và để phần kia thành kết dư trả về kế hoạch.`,
};
