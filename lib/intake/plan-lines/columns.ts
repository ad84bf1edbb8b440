import type { Column, SheetDefinition } from "../columns";

export type PlanLineColumn =
  | "number"
  | "signedOn"
  | "fund"
  | "year"
  | "kind"
  | "unitId"
  | "content"
  | "project"
  | "amount"
  | "note";

type Heads = readonly [vi: string, en: string, ...aliases: string[]];
type Help = readonly [vi: string, en: string, example: string];

function column(key: PlanLineColumn, presence: Column<string>["presence"], width: number, heads: Heads, help: Help) {
  const [headingVi, headingEn, ...aliases] = heads;
  const [helpVi, helpEn, example] = help;
  return { key, headingVi, headingEn, aliases, presence, helpVi, helpEn, example, width };
}

/** Dòng kế hoạch (contract §5): all lines of one or several plan decisions, a row each. */
export const PLAN_LINES: SheetDefinition<PlanLineColumn> = {
  name: "plan-lines",
  titleVi: "Dòng kế hoạch",
  titleEn: "Plan lines",
  columns: [
    column(
      "number",
      "required",
      20,
      ["Số quyết định", "decision number", "Quyết định", "Số QĐ"],
      [
        "Các dòng cùng số là một quyết định; dự thảo đã có mang số ấy được ghi lại toàn bộ dòng.",
        "Rows with the same number are one decision; a draft of that number has all its lines written anew.",
        "12/QĐ-BCT",
      ],
    ),
    column(
      "signedOn",
      "may-be-empty",
      12,
      ["Ngày ký", "signed on", "Ngày"],
      ["Ngày, dd/mm/yyyy. Để trống khi chưa ký.", "Day, dd/mm/yyyy. Empty while it is not signed.", "05/01/2027"],
    ),
    column(
      "fund",
      "required",
      10,
      ["Nguồn kinh phí", "fund", "Nguồn"],
      ["KCQG (quốc gia) hoặc KCDP (địa phương).", "KCQG (national) or KCDP (provincial).", "KCQG"],
    ),
    column(
      "year",
      "required",
      8,
      ["Năm", "year", "Năm kế hoạch", "Năm ngân sách"],
      ["Năm ngân sách, bốn chữ số.", "Budget year, four digits.", "2027"],
    ),
    column(
      "kind",
      "required",
      14,
      ["Loại quyết định", "kind", "Loại"],
      [
        "ASSIGN (giao), ADJUST (điều chỉnh), SUPPLEMENT (bổ sung), WITHDRAW (thu hồi).",
        "ASSIGN, ADJUST, SUPPLEMENT or WITHDRAW.",
        "ASSIGN",
      ],
    ),
    column(
      "unitId",
      "optional",
      20,
      ["Tỉnh, thành phố", "unitId", "Tỉnh", "Địa phương", "province"],
      [
        "Mã hoặc tên tỉnh, thành phố. Bắt buộc khi dòng không có đề án.",
        "Id or name of the province. Needed where a row names no đề án.",
        "quang-tri-2025",
      ],
    ),
    column(
      "content",
      "required",
      12,
      ["Nội dung", "content", "Nội dung khuyến công"],
      ["Mã hoặc tên nội dung, như ND3.", "Code or name of the content, such as ND3.", "ND3"],
    ),
    column(
      "project",
      "optional",
      18,
      ["Mã đề án", "project code", "Đề án", "code"],
      ["Để trống: tiền chưa phân cho đề án.", "Empty: money not yet shared out to a đề án.", ""],
    ),
    column(
      "amount",
      "required",
      18,
      ["Số tiền (đồng)", "amount", "Số tiền", "amount (đồng)", "Kinh phí"],
      [
        "Bằng đồng, hoặc chữ như 1,2 tỷ; số giảm ghi dấu trừ.",
        "In đồng, or words such as 1,2 tỷ; a decrease has a minus sign.",
        "300000000",
      ],
    ),
    column("note", "optional", 30, ["Ghi chú", "note", "Lý do"], ["Không quá 500 ký tự.", "At most 500 signs.", ""]),
  ],
};
