import type { Locale } from "../locale";
import { projectWriting as en } from "../messages/en/project-writing";
import { projectWriting as vi } from "../messages/vi/project-writing";

const DOSSIER = { vi: vi.fields, en: en.fields };

/** Fields of forms, bodies and addresses as people know them: Vietnamese, English. */
const NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  account: ["Tài khoản", "Account"],
  amount: ["Số tiền", "Amount"],
  amountText: ["Số tiền", "Amount"],
  amountFrom: ["Kinh phí hỗ trợ từ", "Support from"],
  amountTo: ["Kinh phí hỗ trợ đến", "Support up to"],
  due: ["Hạn xử lý", "Deadline"],
  dueBy: ["Hạn đến ngày", "Due by"],
  mine: ["Của tôi", "Mine"],
  asOf: ["Tính đến ngày", "As of"],
  basis: ["Cơ sở địa giới", "Territorial basis"],
  budgetYear: ["Năm ngân sách", "Budget year"],
  code: ["Mã đề án", "Project code"],
  content: ["Nội dung", "Content"],
  contractId: ["Hợp đồng", "Contract"],
  signedOn: ["Ngày ký", "Signed on"],
  receiverId: ["Người nhận ủy quyền", "Receiver"],
  document: ["Số văn bản", "Document"],
  codes: ["Đề án", "Projects"],
  order: ["Thứ tự", "Order"],
  removed: ["Đưa ra", "Taken off"],
  act: ["Việc", "Action"],
  query: ["Cách lọc", "Filters"],
  mail: ["Cách nhận thư", "Mail"],
  language: ["Ngôn ngữ", "Language"],
  decisionNumber: ["Số quyết định", "Decision number"],
  members: ["Ủy viên", "Members"],
  name: ["Tên", "Name"],
  duty: ["Nhiệm vụ", "Duty"],
  post: ["Chức vụ, đơn vị", "Post"],
  position: ["Ủy viên", "Member"],
  projects: ["Đề án", "Projects"],
  email: ["E-mail", "E-mail"],
  file: ["Tệp", "File"],
  from: ["Từ ngày", "From"],
  conclusion: ["Kết luận", "Conclusion"],
  criteria: ["Tiêu chí thẩm định", "Criteria"],
  field: ["Mục của hồ sơ", "Part of the dossier"],
  passed: ["Đạt", "Passed"],
  remarks: ["Ý kiến từng mục", "Remarks"],
  text: ["Ý kiến", "Remark"],
  currentPassword: ["Mật khẩu đang dùng", "Current password"],
  fullName: ["Họ và tên", "Full name"],
  regionCode: ["Khu vực", "Region"],
  role: ["Vai trò", "Role"],
  until: ["Đến hết ngày", "Until"],
  fund: ["Nguồn kinh phí", "Fund"],
  groupBy: ["Nhóm theo", "Group by"],
  id: ["Mã", "Id"],
  idempotencyKey: ["Khóa chống ghi trùng", "Idempotency key"],
  implementingUnit: ["Đơn vị thực hiện", "Implementing unit"],
  in: ["Đơn vị tính", "Unit of money"],
  kind: ["Loại chứng từ", "Kind"],
  note: ["Ghi chú", "Note"],
  layout: ["Địa giới", "Layout"],
  month: ["Tháng", "Month"],
  number: ["Số chứng từ", "Voucher number"],
  page: ["Trang", "Page"],
  paidOnText: ["Ngày chi", "Paid on"],
  paidOn: ["Ngày chi", "Paid on"],
  password: ["Mật khẩu", "Password"],
  project: ["Đề án", "Project"],
  projectCode: ["Mã đề án", "Project code"],
  q: ["Từ khóa", "Search"],
  reason: ["Lý do", "Reason"],
  place: ["Nội dung và đầu mục", "Content and item"],
  region: ["Khu vực", "Region"],
  separator: ["Dấu ngăn cột", "Separator"],
  scope: ["Phạm vi", "Scope"],
  size: ["Số dòng mỗi trang", "Page size"],
  sort: ["Sắp xếp", "Sort"],
  state: ["Trạng thái", "State"],
  through: ["Đến tháng", "Through month"],
  to: ["Đến ngày", "To"],
  unitId: ["Tỉnh, thành phố", "Province"],
  version: ["Phiên bản", "Version"],
  view: ["Cách xem", "View"],
  year: ["Năm", "Year"],
  address: ["Địa chỉ", "Address"],
  counterpart: ["Đối ứng", "Counterpart"],
  indicator: ["Chỉ tiêu", "Indicator"],
  item: ["Đầu mục", "Item"],
  other: ["Nguồn khác", "Other sources"],
  support: ["Kinh phí hỗ trợ", "Support"],
  target: ["Kế hoạch của chỉ tiêu", "Target"],
  taxCode: ["Mã số thuế", "Tax code"],
};

/**
 * The name of a field by its path in the input, "lines.0.amount"; an unknown one by the path itself. What a form sends as
 * it was typed, "supportText", is called like what it says.
 */
export function fieldName(path: string, locale: Locale): string {
  const key = path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? "";
  const name = named(key, locale) ?? named(key.replace(/Text$/, ""), locale);
  return name ?? (path || (locale === "vi" ? "Nội dung" : "Body"));
}

function named(key: string, locale: Locale): string | undefined {
  const known = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
  if (known) return locale === "vi" ? known[0] : known[1];
  const written: Readonly<Record<string, string>> = DOSSIER[locale];
  return Object.hasOwn(written, key) ? written[key] : undefined;
}
