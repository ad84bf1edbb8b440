/** Words of the list of legal documents and of what rests on each. */
export const legalDocuments = {
  title: "Văn bản và quy định",
  lead: "Mỗi văn bản kèm những nội dung, mức hỗ trợ, tỷ lệ và thời hạn mà cổng đang áp dụng theo văn bản đó.",
  number: "Số, ký hiệu",
  name: "Trích yếu",
  issuer: "Cơ quan ban hành",
  issuedOn: "Ngày ban hành",
  from: "Có hiệu lực từ",
  rules: "Quy định căn cứ",
  rulesTitle: "Quy định căn cứ vào văn bản này",
  rule: "Quy định",
  noRules: "Chưa có quy định nào trên cổng căn cứ vào văn bản này",
  noRulesHint: "Văn bản vẫn nằm trong danh mục để làm căn cứ.",
  search: "Tìm số, ký hiệu hoặc trích yếu",
  none: "Không có văn bản nào khớp",
  noneHint: "Hãy tìm bằng ít từ hơn, hoặc chỉ bằng số văn bản.",
};
