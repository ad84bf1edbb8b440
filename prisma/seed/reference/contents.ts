/** In force since Nghị định 45/2012/NĐ-CP took effect. */
const IN_FORCE = "2012-07-05";

/** The nine contents of khuyến công (nội dung hoạt động khuyến công), NĐ 45/2012/NĐ-CP Điều 4. */
const CONTENTS = [
  {
    code: "ND1",
    heading_vi: "Tổ chức đào tạo nghề, truyền nghề cho lao động nông thôn",
    heading_en: "Vocational training and craft transmission for rural workers",
    short_vi: "Đào tạo nghề, truyền nghề",
    short_en: "Vocational training",
  },
  {
    code: "ND2",
    heading_vi:
      "Hỗ trợ nâng cao năng lực quản lý doanh nghiệp, sản xuất sạch hơn và khởi sự doanh nghiệp công nghiệp nông thôn",
    heading_en: "Management capability, cleaner production and start-up of rural industrial enterprises",
    short_vi: "Năng lực quản lý, SXSH, khởi sự",
    short_en: "Management, cleaner production, start-up",
  },
  {
    code: "ND3",
    heading_vi:
      "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật; chuyển giao công nghệ và ứng dụng máy móc tiên tiến, tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp - tiểu thủ công nghiệp; xây dựng mô hình thí điểm sản xuất sạch hơn",
    heading_en:
      "Technical demonstration models, technology transfer, advanced machinery and pilot models of cleaner production",
    short_vi: "Mô hình trình diễn, máy móc, SXSH thí điểm",
    short_en: "Models and machinery",
  },
  {
    code: "ND4",
    heading_vi:
      "Phát triển sản phẩm công nghiệp nông thôn tiêu biểu: bình chọn, hội chợ triển lãm, gian hàng, thương hiệu, phòng trưng bày",
    heading_en: "Typical rural industrial products: selection, fairs and exhibitions, booths, brands and showrooms",
    short_vi: "Sản phẩm CNNT tiêu biểu",
    short_en: "Typical rural products",
  },
  {
    code: "ND5",
    heading_vi: "Tư vấn, trợ giúp các cơ sở công nghiệp nông thôn",
    heading_en: "Advice and assistance to rural industrial establishments",
    short_vi: "Tư vấn, trợ giúp",
    short_en: "Consulting",
  },
  {
    code: "ND6",
    heading_vi: "Cung cấp thông tin, tuyên truyền về chính sách phát triển công nghiệp, khuyến công",
    heading_en: "Information and communication on industrial promotion policy",
    short_vi: "Thông tin, tuyên truyền",
    short_en: "Information",
  },
  {
    code: "ND7",
    heading_vi:
      "Hỗ trợ liên doanh, liên kết, hợp tác kinh tế; phát triển cụm công nghiệp; di dời và xử lý ô nhiễm môi trường",
    heading_en: "Joint ventures and linkages, industrial clusters, relocation and pollution treatment",
    short_vi: "Liên kết, cụm công nghiệp, môi trường",
    short_en: "Clusters and environment",
  },
  {
    code: "ND8",
    heading_vi: "Hợp tác quốc tế về khuyến công",
    heading_en: "International cooperation on industrial promotion",
    short_vi: "Hợp tác quốc tế",
    short_en: "International cooperation",
  },
  {
    code: "ND9",
    heading_vi: "Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công",
    heading_en: "Capability to manage and carry out industrial promotion",
    short_vi: "Quản lý, tổ chức thực hiện",
    short_en: "Programme management",
  },
] as const;

export type ContentCode = (typeof CONTENTS)[number]["code"];

export const CONTENT_ROWS = CONTENTS.map(({ code }, index) => ({ code, position: index + 1 }));

export const CONTENT_VERSION_ROWS = CONTENTS.map(({ code, ...names }, index) => ({
  content_code: code,
  valid_from: IN_FORCE,
  valid_to: null,
  ...names,
  legal_document_id: "nd-45-2012",
  clause: `Điều 4 khoản ${index + 1}`,
  mark: "mem",
}));
