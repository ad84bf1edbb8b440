import { formatExactMoney } from "../money";
import type { AmountWords } from "./input-words";

const GROUPING = "Hãy viết như 1.250.000 hoặc 1250000.";

const bothOf = (readings: readonly string[] | undefined): string =>
  readings ? `: ${readings.map((amount) => formatExactMoney(BigInt(amount), "vi")).join(" hoặc ")}` : "";

/** Why an amount or a count cannot be read and how to mend it: said after its field's name, and below its cell as one types. */
export const amountWordsVi: AmountWords = {
  "whole-number": () => "phải là số nguyên. Hãy nhập chữ số, không có phần lẻ.",
  "money.empty": () => "còn để trống. Hãy nhập số tiền bằng đồng.",
  "money.negative": () => "không được âm. Hãy nhập số dương; trên chứng từ, khoản hoàn trả chọn loại Hoàn trả.",
  "money.zero": () => "phải lớn hơn 0. Hãy nhập số tiền đã chi.",
  "money.too-large": () => "lớn hơn mức ghi được (15 chữ số). Hãy kiểm tra lại đơn vị tính.",
  "money.characters": () => `có ký tự không phải chữ số. ${GROUPING}`,
  "money.grouping": () => `ngắt nhóm chưa đúng. ${GROUPING}`,
  "money.ambiguous": ({ readings }) => `đọc được theo hai cách${bothOf(readings)} nên không nhận. ${GROUPING}`,
  "money.decimals-without-unit": () => "có phần lẻ của đồng. Hãy nhập số nguyên đồng, hoặc kèm đơn vị như 1,5 triệu.",
  "money.unknown-unit": () => "có đơn vị không hiểu được. Hãy dùng tỷ, triệu, nghìn hoặc đồng.",
  "money.order-of-units": () => "thứ tự đơn vị chưa đúng. Hãy viết từ lớn đến nhỏ, ví dụ 12 tỷ 300 triệu.",
  "money.fraction-of-dong": () => "lẻ dưới một đồng. Hãy nhập số tiền tròn đồng.",
};
