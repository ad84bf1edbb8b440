import type { Column, SheetDefinition } from "../columns";

export type VoucherColumn =
  | "project"
  | "contract"
  | "content"
  | "kind"
  | "amount"
  | "paidOn"
  | "budgetYear"
  | "number"
  | "note";

type Said = Omit<Column<VoucherColumn>, "key" | "presence" | "width">;
const column = (
  key: VoucherColumn,
  presence: Column<VoucherColumn>["presence"],
  width: number,
  said: Said,
): Column<VoucherColumn> => ({ key, presence, width, ...said });

/** Chứng từ (contract §5): advances, payments and refunds of đề án of one's own province, a row each. */
export const VOUCHERS: SheetDefinition<VoucherColumn> = {
  name: "vouchers",
  titleVi: "Chứng từ",
  titleEn: "Vouchers",
  columns: [
    column("project", "required", 22, {
      headingVi: "Mã đề án",
      headingEn: "project code",
      aliases: ["Đề án", "Mã số đề án", "code", "project"],
      helpVi: "Mã đề án của tỉnh, thành phố mình.",
      helpEn: "Code of a đề án of one's own province.",
      example: "KCQG-2026-QT-0001",
    }),
    column("contract", "required", 20, {
      headingVi: "Số hợp đồng",
      headingEn: "contract number",
      aliases: ["Hợp đồng", "Số HĐ", "contract"],
      helpVi: "Số hợp đồng đã ký của đề án.",
      helpEn: "Number of a signed contract of the đề án.",
      example: "12/HĐ-KC",
    }),
    column("content", "optional", 10, {
      headingVi: "Nội dung",
      headingEn: "content",
      aliases: ["Mã nội dung", "Nội dung khuyến công"],
      helpVi: "Mã nội dung; chỉ cần khi hợp đồng có nhiều nội dung của đề án.",
      helpEn: "Code of the content; only where the contract has several of the đề án.",
      example: "",
    }),
    column("kind", "required", 14, {
      headingVi: "Loại",
      headingEn: "kind",
      aliases: ["Loại chứng từ", "Nghiệp vụ", "voucher kind"],
      helpVi: "ADVANCE (tạm ứng), PAYMENT (thanh toán) hoặc REFUND (thu hồi).",
      helpEn: "ADVANCE, PAYMENT or REFUND.",
      example: "ADVANCE",
    }),
    column("amount", "required", 18, {
      headingVi: "Số tiền (đồng)",
      headingEn: "amount (đồng)",
      aliases: ["Số tiền", "amount", "Kinh phí", "Tiền"],
      helpVi: "Lớn hơn 0, bằng đồng, hoặc chữ như 1,2 tỷ. Thu hồi cũng ghi số dương.",
      helpEn: "Above 0, in đồng, or words such as 1,2 tỷ. A refund is positive too.",
      example: "140000000",
    }),
    column("paidOn", "required", 14, {
      headingVi: "Ngày chi",
      headingEn: "paid on",
      aliases: ["Ngày", "Ngày chứng từ", "Ngày thanh toán", "date"],
      helpVi: "Ngày chi, dd/mm/yyyy, không sau hôm nay.",
      helpEn: "The day of payment, dd/mm/yyyy, not after today.",
      example: "15/03/2026",
    }),
    column("budgetYear", "required", 12, {
      headingVi: "Năm ngân sách",
      headingEn: "budget year",
      aliases: ["Năm", "year"],
      helpVi: "Năm ngân sách của hợp đồng, bốn chữ số.",
      helpEn: "The contract's budget year, four digits.",
      example: "2026",
    }),
    column("number", "required", 18, {
      headingVi: "Số chứng từ",
      headingEn: "voucher number",
      aliases: ["Số CT", "Số UNC", "Chứng từ", "number"],
      helpVi: "Không quá 50 ký tự; không trùng trong tỉnh và năm ngân sách.",
      helpEn: "At most 50 signs; once for a province and budget year.",
      example: "UNC 12",
    }),
    column("note", "optional", 30, {
      headingVi: "Ghi chú",
      headingEn: "note",
      aliases: ["Diễn giải", "Nội dung chi"],
      helpVi: "Không quá 1.000 ký tự.",
      helpEn: "At most 1,000 signs.",
      example: "",
    }),
  ],
};
