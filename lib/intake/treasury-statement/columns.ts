import type { Column, SheetDefinition } from "../columns";

export type StatementColumn =
  | "paidOn"
  | "number"
  | "payee"
  | "accountNumber"
  | "amount"
  | "note"
  | "contractNumber"
  | "projectCode";

type Said = Omit<Column<StatementColumn>, "key" | "presence" | "width">;
const column = (
  key: StatementColumn,
  presence: Column<StatementColumn>["presence"],
  width: number,
  said: Said,
): Column<StatementColumn> => ({ key, presence, width, ...said });

/** Sao kê Kho bạc (bảng kê chứng từ thanh toán): what the State Treasury paid, a row for each payment. */
export const TREASURY_STATEMENT: SheetDefinition<StatementColumn> = {
  name: "treasury-statement",
  titleVi: "Sao kê Kho bạc",
  titleEn: "Treasury statement",
  columns: [
    column("paidOn", "required", 14, {
      headingVi: "Ngày",
      headingEn: "day",
      aliases: ["Ngày thanh toán", "Ngày hạch toán", "Ngày chứng từ", "Ngày KB", "paid on", "date"],
      helpVi: "Ngày Kho bạc thanh toán.",
      helpEn: "The day on which the Treasury paid.",
      example: "15/03/2026",
    }),
    column("number", "required", 18, {
      headingVi: "Số chứng từ",
      headingEn: "voucher number",
      aliases: ["Số CT", "Số UNC", "Chứng từ", "Số", "number"],
      helpVi: "Số ủy nhiệm chi hoặc lệnh chi.",
      helpEn: "The number of the payment order.",
      example: "UNC 12",
    }),
    column("payee", "may-be-empty", 32, {
      headingVi: "Đơn vị hưởng",
      headingEn: "payee",
      aliases: ["Đơn vị nhận tiền", "Người hưởng", "Tên đơn vị", "Đơn vị thụ hưởng"],
      helpVi: "Đơn vị nhận tiền như trên sao kê.",
      helpEn: "Who was paid, as the statement says.",
      example: "Công ty TNHH Gỗ Gio Linh",
    }),
    column("accountNumber", "may-be-empty", 20, {
      headingVi: "Số tài khoản",
      headingEn: "account number",
      aliases: ["Tài khoản", "TK", "Số TK", "account"],
      helpVi: "Tài khoản nhận tiền.",
      helpEn: "The account that was paid.",
      example: "3713.0.1234567",
    }),
    column("amount", "required", 18, {
      headingVi: "Số tiền",
      headingEn: "amount",
      aliases: ["Số tiền (đồng)", "amount (đồng)", "Tiền", "Phát sinh", "Số phát sinh"],
      helpVi: "Số tiền bằng đồng, lớn hơn 0.",
      helpEn: "Amount in đồng, above 0.",
      example: "140000000",
    }),
    column("note", "may-be-empty", 40, {
      headingVi: "Nội dung",
      headingEn: "note",
      aliases: ["Diễn giải", "Nội dung thanh toán", "content", "Ghi chú"],
      helpVi: "Nội dung thanh toán.",
      helpEn: "What was paid for.",
      example: "Tạm ứng hợp đồng 12/HĐ-KC",
    }),
    column("contractNumber", "optional", 18, {
      headingVi: "Số hợp đồng",
      headingEn: "contract number",
      aliases: ["Hợp đồng", "Số HĐ"],
      helpVi: "Có thể không có cột này.",
      helpEn: "The column may be absent.",
      example: "12/HĐ-KC",
    }),
    column("projectCode", "optional", 18, {
      headingVi: "Mã đề án",
      headingEn: "project code",
      aliases: ["Đề án", "Mã số đề án"],
      helpVi: "Có thể không có cột này.",
      helpEn: "The column may be absent.",
      example: "",
    }),
  ],
};
