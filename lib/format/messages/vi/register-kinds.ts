/** What each register is called: its title, one entry of it, the name of an entry, what it holds. */
export const registerKinds = {
  products: {
    title: "Sản phẩm CNNT tiêu biểu",
    one: "sản phẩm được bình chọn",
    name: "Tên sản phẩm",
    lead: "Sản phẩm công nghiệp nông thôn tiêu biểu được bình chọn ở cấp xã, tỉnh, khu vực và quốc gia.",
  },
  fairs: {
    title: "Hội chợ, triển lãm",
    one: "hội chợ",
    name: "Tên hội chợ, triển lãm",
    lead: "Hội chợ, triển lãm hàng công nghiệp nông thôn đã tổ chức hoặc tham gia.",
  },
  booths: {
    title: "Gian hàng",
    one: "gian hàng",
    name: "Tên gian hàng",
    lead: "Gian hàng của cơ sở công nghiệp nông thôn tại hội chợ, triển lãm.",
  },
  showrooms: {
    title: "Phòng trưng bày, điểm giới thiệu",
    one: "phòng trưng bày",
    name: "Tên phòng trưng bày, điểm giới thiệu",
    lead: "Phòng trưng bày, điểm giới thiệu và bán sản phẩm công nghiệp nông thôn.",
  },
  brands: {
    title: "Thương hiệu",
    one: "thương hiệu",
    name: "Tên thương hiệu",
    lead: "Thương hiệu của cơ sở công nghiệp nông thôn được xây dựng, đăng ký.",
  },
  "trade-links": {
    title: "Liên kết tiêu thụ",
    one: "liên kết tiêu thụ",
    name: "Tên thỏa thuận, hợp đồng",
    lead: "Thỏa thuận, hợp đồng tiêu thụ sản phẩm của cơ sở công nghiệp nông thôn.",
  },
  collaborators: {
    title: "Mạng lưới cộng tác viên",
    one: "cộng tác viên",
    name: "Họ và tên",
    lead: "Cộng tác viên khuyến công ở xã, phường. Đây là thông tin cá nhân: chỉ tỉnh mình, người tổ chức hội nghị của vùng, Cục và thanh tra xem được.",
  },
  "staff-training": {
    title: "Tập huấn cán bộ",
    one: "lớp tập huấn",
    name: "Tên lớp tập huấn",
    lead: "Lớp tập huấn, bồi dưỡng cho cán bộ làm công tác khuyến công.",
  },
  "service-units": {
    title: "Đơn vị dịch vụ khuyến công",
    one: "đơn vị dịch vụ",
    name: "Tên đơn vị",
    lead: "Trung tâm và đơn vị tư vấn với số người, trang thiết bị và doanh thu tư vấn từng năm; mỗi năm ghi một dòng.",
  },
  "other-money": {
    title: "Kinh phí lồng ghép",
    one: "khoản lồng ghép",
    name: "Tên nhiệm vụ, dự án",
    lead: "Kinh phí của chương trình khác đi cùng khuyến công. Số này chỉ để đối chiếu: không bao giờ cộng vào kinh phí khuyến công quốc gia hay địa phương, ở bất cứ trang, báo cáo nào.",
  },
  programmes: {
    title: "Chương trình khuyến công của tỉnh",
    one: "chỉ tiêu của chương trình",
    name: "Tên chương trình",
    lead: "Mục tiêu của chương trình khuyến công theo giai đoạn và kết quả đạt được, mỗi chỉ tiêu một dòng.",
  },
  clusters: {
    title: "Cụm công nghiệp",
    one: "cụm công nghiệp",
    name: "Tên cụm công nghiệp",
    lead: "Cụm công nghiệp đã quy hoạch, đang xây dựng và đang hoạt động.",
  },
  "craft-villages": {
    title: "Làng nghề",
    one: "làng nghề",
    name: "Tên làng nghề",
    lead: "Nghề truyền thống, làng nghề và làng nghề truyền thống được công nhận.",
  },
  models: {
    title: "Mô hình nhân rộng",
    one: "mô hình nhân rộng",
    name: "Tên mô hình",
    lead: "Mô hình trình diễn đã được cơ sở khác làm theo.",
  },
} as const;
