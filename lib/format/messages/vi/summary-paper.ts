/** What a conference's report says as an official paper. */
export const summaryPaper = {
  title: "Báo cáo",
  subject: "Kết quả hoạt động khuyến công {period}",
  at: "tại {conference}",
  number: "Số: {number}",
  roomForNumber: "Số: ……/BC-……",
  place: "Hà Nội, {day}",
  roomForDay: "ngày ….. tháng ….. năm ………",
  notes: "GHI CHÚ VỀ SỐ LIỆU",
  signer: "Cục trưởng",
  hint: "(Ký, ghi rõ họ tên, đóng dấu)",
  departments: "Các Sở Công Thương trong vùng",
  file: "Lưu: VT",
  translation: "(Bản dịch để tham khảo)",
};
