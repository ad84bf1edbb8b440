import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import type { Locale } from "../locale";

type Headings = Readonly<Record<ImportedSheet, readonly string[]>>;

/** What stands above the first rows of a sheet as they were read, by language and sheet. */
export const PREVIEW_HEADINGS: Readonly<Record<Locale, Headings>> = {
  vi: {
    projects: ["Dòng", "Tên đề án", "Nguồn", "Năm", "Nội dung", "Hỗ trợ (đồng)"],
    "plan-lines": ["Dòng", "Số quyết định", "Nguồn, năm", "Loại", "Đề án hoặc tỉnh", "Nội dung", "Số tiền (đồng)"],
    vouchers: ["Dòng", "Mã đề án", "Hợp đồng", "Loại", "Số tiền (đồng)", "Ngày chi", "Năm", "Số chứng từ"],
    "published-figures": ["Dòng", "Số liệu", "Giá trị", "Nguồn", "Nguồn khác nói"],
  },
  en: {
    projects: ["Row", "Title", "Fund", "Year", "Content", "Support (đồng)"],
    "plan-lines": ["Row", "Decision", "Fund, year", "Kind", "Project or province", "Content", "Amount (đồng)"],
    vouchers: ["Row", "Project", "Contract", "Kind", "Amount (đồng)", "Paid on", "Year", "Voucher number"],
    "published-figures": ["Row", "Figure", "Value", "Source", "Another source says"],
  },
};
