import type { PasswordWeakness } from "@/lib/domain/access/password-rule";
import { formatDate } from "../date";
import type { Sentences } from "./sentences";

type AccountCode = Extract<keyof Sentences, `account.${string}`>;

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  "too-short": "Mật khẩu mới ngắn hơn 12 ký tự. Vài từ ghép lại vừa dễ nhớ vừa khó đoán.",
  "too-long": "Mật khẩu mới dài hơn 128 ký tự. Hãy rút ngắn lại.",
  "too-few-letters": "Mật khẩu mới lặp lại vài ký tự. Hãy dùng nhiều ký tự khác nhau hơn.",
  "in-order": "Mật khẩu mới là dãy phím hoặc dãy chữ liền nhau. Hãy chọn mật khẩu khác.",
  "says-who-you-are": "Mật khẩu mới gần như chỉ là tên hoặc e-mail. Hãy chọn mật khẩu không nói về mình.",
  "widely-known": "Mật khẩu mới thuộc loại ai cũng thử đầu tiên. Hãy chọn mật khẩu khác.",
};

/** What is refused of an account and its password, in Vietnamese. */
export const accountSentences: Pick<Sentences, AccountCode> = {
  "account.own": () =>
    "Không ai tự đổi vai trò hay khóa tài khoản của chính mình. Hãy nhờ một quản trị khác; mật khẩu của mình thì đổi ở trang Tài khoản.",
  "account.stale": () => "Tài khoản vừa được người khác sửa. Hãy xem lại thông tin mới rồi làm lại nếu vẫn cần.",
  "account.email-taken": ({ email }) => `E-mail “${email}” đã có tài khoản. Hãy tìm tài khoản đó trong danh sách.`,
  "account.unit-unknown": ({ unitId }) => `Không có tỉnh, thành phố “${unitId}”. Hãy chọn từ danh sách.`,
  "account.unit-closed": ({ unitId, successorId }) =>
    `“${unitId}” đã sáp nhập; việc của tỉnh nay thuộc “${successorId}”. Hãy chọn “${successorId}”.`,
  "account.until-past": ({ until, today }) =>
    `Ngày ${formatDate(until, "vi")} đã qua. Hãy nhập ngày từ hôm nay, ${formatDate(today, "vi")}, hoặc để trống nếu giao lâu dài.`,
  "account.password-weak": ({ weakness }) => WEAKNESSES[weakness],
  "account.password-wrong": () =>
    "Mật khẩu đang dùng không đúng, hoặc đã nhập sai nhiều lần liền. Hãy đợi một phút rồi nhập lại.",
};
