import type { SheetDefinition } from "../columns";

export type PublishedColumn =
  | "scope"
  | "year"
  | "through"
  | "fund"
  | "contentGroup"
  | "measure"
  | "value"
  | "unit"
  | "decimals"
  | "source"
  | "sourceDate"
  | "note";

/** Số liệu đã công bố (contract §5): figures that a document printed, each with its source. */
export const PUBLISHED_FIGURES: SheetDefinition<PublishedColumn> = {
  name: "published-figures",
  titleVi: "Số liệu công bố",
  titleEn: "Published figures",
  columns: [
    {
      key: "scope",
      headingVi: "Phạm vi",
      headingEn: "scope",
      aliases: [
        "Địa bàn",
        "Tỉnh, thành phố",
        "Tỉnh/Thành phố",
        "Tỉnh",
        "Địa phương",
        "Vùng",
        "Khu vực",
        "region",
        "province",
      ],
      presence: "may-be-empty",
      helpVi: "VN (cả nước), BAC, MTTN, NAM, mã hoặc tên tỉnh, thành phố. Để trống khi nguồn không nêu.",
      helpEn: "VN (the whole country), BAC, MTTN, NAM, or a province's id or name. Empty where the source names none.",
      example: "MTTN",
      width: 18,
    },
    {
      key: "year",
      headingVi: "Năm",
      headingEn: "year",
      aliases: ["Năm ngân sách", "Năm kế hoạch", "Năm báo cáo", "budget_year"],
      presence: "may-be-empty",
      helpVi: "Năm ngân sách, bốn chữ số. Để trống khi nguồn không nêu.",
      helpEn: "Budget year, four digits. Empty where the source names none.",
      example: "2023",
      width: 8,
    },
    {
      key: "through",
      headingVi: "Đến tháng",
      headingEn: "through_month",
      aliases: [
        "Lũy kế đến tháng",
        "Lũy kế đến",
        "Kỳ",
        "Kỳ báo cáo",
        "Kỳ số liệu",
        "Thời kỳ",
        "through",
        "period",
        "month",
      ],
      presence: "may-be-empty",
      helpVi:
        "Lũy kế từ 01/01 đến hết tháng: 3 (quý I), 6, 9, 12; hoặc “9 tháng”, “cả năm”. Riêng một tháng hay một quý thì không nhận.",
      helpEn:
        "Cumulative from 1 January through this month: 3, 6, 9, or 12 for the whole year. One month or quarter alone is not taken.",
      example: "9",
      width: 11,
    },
    {
      key: "fund",
      headingVi: "Nguồn kinh phí",
      headingEn: "fund",
      aliases: ["Nguồn vốn", "Nguồn kinh phí khuyến công", "Loại kinh phí", "Quỹ", "funds"],
      presence: "may-be-empty",
      helpVi: "KCQG (quốc gia), KCDP (địa phương), ALL (cả hai). Để trống khi nguồn không nêu.",
      helpEn: "KCQG (national), KCDP (provincial), ALL (both). Empty where the source names none.",
      example: "ALL",
      width: 15,
    },
    {
      key: "contentGroup",
      headingVi: "Nhóm nội dung",
      headingEn: "content_group",
      aliases: ["Nhóm nội dung khuyến công", "Nội dung", "content"],
      presence: "optional",
      helpVi: "Mã hoặc tên nhóm nội dung khi số liệu chỉ tính cho nhóm ấy.",
      helpEn: "Code or name of a content group where the figure is of that group only.",
      example: "",
      width: 26,
    },
    {
      key: "measure",
      headingVi: "Chỉ tiêu",
      headingEn: "measure",
      aliases: ["indicator", "Chỉ số", "Tên chỉ tiêu", "figure"],
      presence: "required",
      helpVi:
        "PLAN (kế hoạch), RELEASED (phân bổ), ACTUAL (thực hiện), ESTIMATE (ước thực hiện); tỷ lệ: executed, planGrowth…; hoặc mã chỉ tiêu kết quả, thêm :target nếu là mục tiêu.",
      helpEn:
        "PLAN, RELEASED, ACTUAL, ESTIMATE; a ratio: executed, planGrowth…; or an output indicator's code, with :target for what was planned.",
      example: "ACTUAL",
      width: 24,
    },
    {
      key: "value",
      headingVi: "Giá trị",
      headingEn: "value",
      aliases: ["printed", "Số liệu", "Công bố", "Số công bố", "Giá trị công bố", "Con số"],
      presence: "required",
      helpVi: "Đúng như nguồn in: số, hoặc chữ như 45,9 hay 1.234,5.",
      helpEn: "As the source prints it: a number, or text such as 45,9 or 1.234,5.",
      example: "45,9",
      width: 12,
    },
    {
      key: "unit",
      headingVi: "Đơn vị tính",
      headingEn: "unit",
      aliases: ["Đơn vị", "ĐVT"],
      presence: "required",
      helpVi: "đồng, triệu đồng, tỷ đồng, %, hoặc đơn vị của chỉ tiêu (mô hình, cơ sở…).",
      helpEn: "đồng, triệu đồng, tỷ đồng, %, or the indicator's own unit.",
      example: "tỷ đồng",
      width: 13,
    },
    {
      key: "decimals",
      headingVi: "Số chữ số thập phân",
      headingEn: "decimals",
      aliases: ["decimals printed", "Số lẻ", "Số thập phân", "Chữ số thập phân"],
      presence: "may-be-empty",
      helpVi: "Nguồn in bao nhiêu chữ số sau dấu phẩy (0 đến 6). Để trống thì lấy theo cách viết ở cột Giá trị.",
      helpEn: "How many digits the source prints after the comma (0 to 6). Empty: as the value is written.",
      example: "1",
      width: 12,
    },
    {
      key: "source",
      headingVi: "Nguồn công bố",
      headingEn: "source",
      aliases: ["Nguồn", "Nguồn số liệu", "Nguồn trích dẫn", "Tài liệu", "Tên văn bản", "Văn bản", "document"],
      presence: "required",
      helpVi: "Tên văn bản, báo cáo hoặc bài đăng có in số liệu.",
      helpEn: "Name of the document, report or article that prints the figure.",
      example: "Hội nghị khuyến công khu vực miền Trung - Tây Nguyên 2023",
      width: 48,
    },
    {
      key: "sourceDate",
      headingVi: "Ngày công bố",
      headingEn: "source_date",
      aliases: ["Ngày của nguồn", "Ngày", "Ngày văn bản", "Ngày ban hành", "Ngày đăng", "date"],
      presence: "may-be-empty",
      helpVi: "Ngày của nguồn, viết dd/mm/yyyy hoặc yyyy-mm-dd.",
      helpEn: "Date of the source, dd/mm/yyyy or yyyy-mm-dd.",
      example: "26/10/2023",
      width: 14,
    },
    {
      key: "note",
      headingVi: "Ghi chú",
      headingEn: "note",
      aliases: ["Chú thích", "Lưu ý", "Diễn giải", "notes"],
      presence: "optional",
      helpVi: "Điều cần biết khi đọc số liệu này.",
      helpEn: "What a reader should know about this figure.",
      example: "",
      width: 30,
    },
  ],
};
