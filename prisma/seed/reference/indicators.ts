/** Output indicators (chỉ tiêu kết quả): what a đề án promises and what its acceptance counts. */
const INDICATORS = [
  ["demonstration-models", "Mô hình trình diễn kỹ thuật", "Demonstration models", "mô hình", "models"],
  ["sxsh-pilot-models", "Mô hình thí điểm sản xuất sạch hơn", "Cleaner production pilot models", "mô hình", "models"],
  [
    "demonstration-and-pilot-models",
    "Mô hình trình diễn kỹ thuật và mô hình thí điểm",
    "Demonstration and pilot models",
    "mô hình",
    "models",
  ],
  [
    "establishments-machinery",
    "Cơ sở được hỗ trợ ứng dụng máy móc thiết bị",
    "Establishments given machinery",
    "cơ sở",
    "establishments",
  ],
  [
    "sxsh-assessments",
    "Cơ sở được đánh giá sản xuất sạch hơn",
    "Cleaner production assessments",
    "cơ sở",
    "establishments",
  ],
  [
    "establishments-pollution",
    "Cơ sở được hỗ trợ xử lý ô nhiễm",
    "Establishments helped to treat pollution",
    "cơ sở",
    "establishments",
  ],
  ["workers-trained", "Lao động được đào tạo nghề", "Workers trained", "lao động", "workers"],
  [
    "managers-trained",
    "Lượt người được tập huấn, bồi dưỡng",
    "Managers and officers trained",
    "lượt người",
    "participants",
  ],
  ["enterprises-founded", "Doanh nghiệp được hỗ trợ thành lập", "Enterprises founded", "doanh nghiệp", "enterprises"],
  ["fairs", "Hội chợ, triển lãm được tổ chức", "Fairs", "hội chợ", "fairs"],
  ["booths", "Gian hàng được hỗ trợ", "Booths", "gian hàng", "booths"],
  ["establishments-at-fairs", "Cơ sở tham gia hội chợ", "Establishments at fairs", "cơ sở", "establishments"],
  ["products-commune", "Sản phẩm CNNT tiêu biểu cấp xã", "Products selected at commune level", "sản phẩm", "products"],
  [
    "products-province",
    "Sản phẩm CNNT tiêu biểu cấp tỉnh",
    "Products selected at provincial level",
    "sản phẩm",
    "products",
  ],
  [
    "products-regional",
    "Sản phẩm CNNT tiêu biểu cấp khu vực",
    "Products selected at regional level",
    "sản phẩm",
    "products",
  ],
  [
    "products-national",
    "Sản phẩm CNNT tiêu biểu cấp quốc gia",
    "Products selected at national level",
    "sản phẩm",
    "products",
  ],
  [
    "brands",
    "Cơ sở được hỗ trợ xây dựng, đăng ký thương hiệu",
    "Establishments helped to register a brand",
    "cơ sở",
    "establishments",
  ],
  ["showrooms", "Phòng trưng bày được hỗ trợ", "Showrooms", "phòng trưng bày", "showrooms"],
  ["establishments-advised", "Cơ sở được tư vấn", "Establishments advised", "cơ sở", "establishments"],
  ["broadcasts", "Chương trình truyền hình, truyền thanh", "Broadcasts", "chương trình", "programmes"],
  ["bulletins", "Bản tin, ấn phẩm", "Bulletins and publications", "số", "issues"],
  ["clusters-planned", "Cụm công nghiệp được hỗ trợ quy hoạch", "Clusters planned", "cụm", "clusters"],
  [
    "clusters-built",
    "Cụm công nghiệp được hỗ trợ hạ tầng, xử lý môi trường",
    "Clusters built or cleaned",
    "cụm",
    "clusters",
  ],
  ["conferences", "Hội nghị, hội thảo", "Conferences and seminars", "hội nghị", "conferences"],
  ["jobs-created", "Việc làm tăng thêm", "Jobs created", "lao động", "workers"],
  ["revenue-gained", "Doanh thu tăng thêm", "Revenue gained", "triệu đồng", "million đồng"],
] as const;

export type IndicatorCode = (typeof INDICATORS)[number][0];

export const INDICATOR_ROWS = INDICATORS.map(([code, name_vi, name_en, unit_vi, unit_en], index) => ({
  code,
  name_vi,
  name_en,
  unit_vi,
  unit_en,
  position: index + 1,
}));

/** A printed indicator that is the sum of two counted ones. */
export const INDICATOR_PART_ROWS: readonly { indicator_code: IndicatorCode; part_code: IndicatorCode }[] = [
  { indicator_code: "demonstration-and-pilot-models", part_code: "demonstration-models" },
  { indicator_code: "demonstration-and-pilot-models", part_code: "sxsh-pilot-models" },
];
