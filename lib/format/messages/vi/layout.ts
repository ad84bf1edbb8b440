/** Words of the frame around every page: header, rail, footer, address notices, states of no content. */
export const layout = {
  product: "Khuyến công",
  tagline: "Cổng theo dõi chương trình khuyến công quốc gia và địa phương",
  owner: "Bộ Công Thương",
  skip: "Đến nội dung chính",
  sample: "Dữ liệu minh họa",
  sampleDetail:
    "Số liệu công bố là thật và có dẫn nguồn; số liệu từng tỉnh, đề án và chứng từ được dựng để khớp với các số liệu đó.",
  switchTo: "English",
  signIn: "Đăng nhập",
  signOut: "Đăng xuất",
  rail: "Điều hướng chính",
  breadcrumbs: "Đường dẫn",
  nav: {
    office: "Việc của tôi",
    overview: "Tổng quan",
    plans: "Kế hoạch",
    projects: "Đề án",
    vouchers: "Giải ngân",
    figures: "Tra cứu",
  },
  footer: {
    rounding: "Số liệu tính từ đồng, làm tròn một lần khi hiển thị; tổng các phần có thể lệch tổng chung 0,1.",
    sources: "Số liệu công bố và nguồn",
    api: "API dữ liệu mở",
  },
  failed: {
    title: "Chưa hiển thị được trang này",
    text: "Hệ thống gặp sự cố khi lấy dữ liệu. Số liệu đã ghi không bị ảnh hưởng. Hãy thử lại sau ít phút.",
  },
  notFound: {
    title: "Không tìm thấy trang",
    text: "Địa chỉ này không có, hoặc nội dung không thuộc phạm vi được xem.",
    home: "Về trang tổng quan",
  },
  badValue: {
    title: "Địa chỉ có giá trị không dùng được",
    item: "{field}: “{value}” không hợp lệ, đang dùng giá trị mặc định.",
  },
  pager: {
    label: "Phân trang",
    range: "{from}–{to} trong {total}",
    previous: "Trang trước",
    next: "Trang sau",
  },
  downloads: {
    xlsx: "Tải Excel",
    csv: "Tải CSV",
    semicolon: "CSV dấu ;",
    semicolonHelp: "Dấu chấm phẩy giữa các cột, dấu phẩy thập phân: mở thẳng được bằng Excel tiếng Việt",
  },
  day: { calendar: "Chọn ngày trên lịch" },
  table: {
    ordinal: "STT",
    unit: "Đơn vị tính",
    unitLine: "Đơn vị tính: {unit}",
    total: "Tổng số",
  },
  roles: {
    PROVINCE_OFFICER: "Chuyên viên Sở Công Thương",
    PROVINCE_LEADER: "Lãnh đạo Sở Công Thương",
    MINISTRY_OFFICER: "Chuyên viên Cục",
    MINISTRY_LEADER: "Lãnh đạo Cục",
    ORGANISER: "Ban tổ chức hội nghị",
    AUDITOR: "Thanh tra, kiểm toán",
    ADMIN: "Quản trị hệ thống",
  },
} as const;
