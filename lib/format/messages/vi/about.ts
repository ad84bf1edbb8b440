/** What each public page is about: its title where it has no other, and a sentence for search engines and previews. */
export const about = {
  portal:
    "Kế hoạch, phân bổ, giải ngân và kết quả thực hiện chương trình khuyến công quốc gia và địa phương, kèm nguồn của từng số liệu.",
  nation: {
    title: "Khuyến công cả nước",
    text: "Kế hoạch, phân bổ và thực hiện kinh phí khuyến công cả nước theo vùng, tỉnh, nội dung và tháng.",
  },
  region: { text: "Kế hoạch, phân bổ và thực hiện kinh phí khuyến công {name} theo tỉnh, nội dung và tháng." },
  province: {
    title: "Khuyến công {name}",
    text: "Kế hoạch và thực hiện kinh phí khuyến công {name} theo nội dung và tháng, cùng các đề án và quyết định.",
  },
  explain: { text: "Số liệu này được tính từ đâu: công thức, số hạng, chứng từ và số đã công bố." },
  figures: { text: "Số liệu khuyến công đã công bố, nguồn của từng số, và số cổng tính được đặt bên cạnh." },
  plans: { text: "Quyết định giao, điều chỉnh kế hoạch và phân bổ kinh phí khuyến công theo năm ngân sách." },
  projects: { text: "Danh sách đề án khuyến công quốc gia và địa phương: kinh phí, đơn vị, trạng thái và kết quả." },
  notFound: "Không tìm thấy trang",
  failed: "Chưa hiển thị được trang này",
} as const;
