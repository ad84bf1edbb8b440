/** The form that says which sections a report has, in which order and with how many decimals. */
export const summaryArrangement = {
  title: "Bố cục báo cáo",
  lead: "Chọn phần nào có trong báo cáo, theo thứ tự nào, và in mỗi chỉ số với mấy chữ số thập phân. Áp dụng cho trang và mọi tệp, đến khi chốt số liệu.",
  back: "Xem báo cáo",
  sections: "Các phần và thứ tự",
  sectionsHelp: "Ghi số thứ tự của phần. Để trống thì báo cáo không có phần đó; phần chưa có nội dung tự bỏ qua.",
  decimals: "Số chữ số thập phân",
  decimalsHelp: "Tiền tính bằng tỷ đồng, tỷ lệ tính bằng phần trăm. Thông thường là một chữ số.",
  indicator: {
    behind: "Số tiền chậm tiến độ",
    effort: "KCĐP so với KCQG",
    punctual: "Tỷ lệ đúng hạn",
    accuracy: "Chênh lệch số ước",
  },
  save: "Ghi bố cục",
};
