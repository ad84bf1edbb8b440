/** From when the checklist is applied here; the circular's own annex is to be confirmed. */
const APPLIED_FROM = "2013-12-27";

type Kind = readonly [kind: string, content: string, required: boolean, vi: string, en: string];

/** What goes with a dossier, for any content where none is named. */
const KINDS: readonly Kind[] = [
  ["proposal-letter", "", true, "Văn bản đề nghị của đơn vị", "The unit's letter of request"],
  ["beneficiary-request", "", true, "Đơn đề nghị của đơn vị thụ hưởng", "The beneficiary's request"],
  ["business-registration", "ND3", true, "Giấy chứng nhận đăng ký kinh doanh", "Business registration"],
  ["price-quotes", "ND3", false, "Báo giá máy móc, thiết bị", "Price quotes for machines"],
  ["training-plan", "ND1", true, "Kế hoạch đào tạo, danh sách học viên dự kiến", "Training plan with the trainees"],
  ["fair-plan", "ND4", false, "Kế hoạch tổ chức hội chợ, bình chọn", "Plan of the fair or selection"],
  ["site-approval", "ND7", false, "Quyết định thành lập cụm công nghiệp", "Decision that founds the cluster"],
  ["other", "", false, "Tài liệu khác", "Other papers"],
];

/** What may come while a đề án is carried out, whatever its content; nothing of it holds a step back. */
const CARRYING_KINDS: readonly Kind[] = [
  ["site-photo", "", false, "Ảnh hiện trường", "Photographs of the site"],
  ["signed-contract", "", false, "Hợp đồng, phụ lục đã ký", "Signed contract and appendices"],
  ["signed-minutes", "", false, "Biên bản nghiệm thu đã ký", "Signed minutes of acceptance"],
  ["payment-papers", "", false, "Hóa đơn, chứng từ", "Invoices and receipts"],
  ["adjustment-request", "", false, "Văn bản đề nghị điều chỉnh", "Letter that asks for an adjustment"],
  ["carrying-other", "", false, "Tài liệu khác khi thực hiện", "Other papers of carrying out"],
];

const STAGED = [
  ...KINDS.map((kind) => ({ stage: "writing", kind })),
  ...CARRYING_KINDS.map((kind) => ({ stage: "carrying", kind })),
];

const rowOf = (stage: string, [kind, content_code, required, name_vi, name_en]: Kind, position: number) => ({
  ...{ kind, stage, content_code, project_kind: "", valid_from: APPLIED_FROM, valid_to: null, required, position },
  ...{ name_vi, name_en, legal_document_id: "tt-36-2013", clause: "Điều 7", mark: "uncertain" },
});

/** The checklist of a dossier's files by content (TT 36/2013/TT-BCT; the annex was not at hand, so nothing is certain). */
export const ATTACHMENT_RULE_ROWS = STAGED.map(({ stage, kind: line }, position) => rowOf(stage, line, position));
