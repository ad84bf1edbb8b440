import type { ContentCode } from "./contents";

/** Items (hạng mục) by content; the first of each content is its general one, for lines that name no particular item. */
const ITEMS = {
  ND1: [
    ["nd1-general", "Đào tạo nghề, truyền nghề (chung)", "Vocational training (general)"],
    ["vocational-training", "Đào tạo nghề theo nhu cầu của cơ sở", "Vocational training for establishments"],
    ["craft-transmission", "Truyền nghề, nâng cao tay nghề", "Craft transmission and skill upgrading"],
  ],
  ND2: [
    [
      "nd2-general",
      "Nâng cao năng lực quản lý, SXSH, khởi sự (chung)",
      "Management, cleaner production, start-up (general)",
    ],
    ["sxsh-assessment", "Đánh giá sản xuất sạch hơn tại cơ sở", "Cleaner production assessment"],
    ["management-training", "Tập huấn, hội thảo nâng cao năng lực quản lý", "Management training and workshops"],
    ["enterprise-founding", "Thành lập doanh nghiệp ở địa bàn khó khăn", "Founding of enterprises in difficult areas"],
    ["study-visit", "Tham quan, khảo sát học tập kinh nghiệm", "Study visits"],
  ],
  ND3: [
    [
      "nd3-general",
      "Mô hình, máy móc, chuyển giao công nghệ (chung)",
      "Models, machinery, technology transfer (general)",
    ],
    ["demonstration-model", "Mô hình trình diễn kỹ thuật", "Technical demonstration model"],
    ["machinery", "Ứng dụng máy móc thiết bị tiên tiến", "Advanced machinery"],
    ["technology-line", "Chuyển giao, ứng dụng dây chuyền công nghệ", "Technology line"],
    ["sxsh-pilot-model", "Mô hình thí điểm sản xuất sạch hơn", "Cleaner production pilot model"],
    ["model-host", "Cơ sở làm mô hình: tài liệu, trình diễn", "Model host: documents and demonstration"],
    [
      "pollution-treatment-site",
      "Nâng cấp hệ thống xử lý ô nhiễm tại cơ sở",
      "Pollution treatment at an establishment",
    ],
  ],
  ND4: [
    ["nd4-general", "Phát triển sản phẩm CNNT tiêu biểu (chung)", "Typical rural industrial products (general)"],
    ["product-selection", "Bình chọn sản phẩm CNNT tiêu biểu", "Selection of typical products"],
    ["fair", "Tổ chức hội chợ, triển lãm", "Fairs and exhibitions"],
    ["booth", "Tham gia hội chợ: gian hàng", "Booths at fairs"],
    ["brand", "Xây dựng, đăng ký thương hiệu", "Brand building and registration"],
    ["showroom", "Phòng trưng bày, giới thiệu sản phẩm", "Showroom"],
    ["product-design", "Cải tiến mẫu mã, bao bì đóng gói", "Product design and packaging"],
  ],
  ND5: [
    ["nd5-general", "Tư vấn, trợ giúp cơ sở CNNT (chung)", "Consulting (general)"],
    ["consulting", "Thuê tư vấn cho cơ sở CNNT", "Consulting for establishments"],
    ["consulting-point", "Điểm tư vấn khuyến công", "Consulting point"],
  ],
  ND6: [
    ["nd6-general", "Thông tin, tuyên truyền (chung)", "Information (general)"],
    ["broadcast", "Chương trình truyền hình, truyền thanh", "Broadcasts"],
    ["bulletin", "Bản tin, ấn phẩm, trang thông tin điện tử", "Bulletins, publications, websites"],
  ],
  ND7: [
    ["nd7-general", "Liên kết, cụm công nghiệp, môi trường (chung)", "Linkages, clusters, environment (general)"],
    ["cluster-planning", "Quy hoạch chi tiết cụm công nghiệp", "Detailed planning of a cluster"],
    ["cluster-infrastructure", "Hạ tầng kỹ thuật cụm công nghiệp", "Cluster infrastructure"],
    ["cluster-pollution", "Xử lý ô nhiễm môi trường tại cụm công nghiệp", "Pollution treatment at a cluster"],
    ["linkage", "Liên doanh, liên kết, cụm liên kết", "Joint ventures and linkages"],
    ["relocation", "Di dời cơ sở gây ô nhiễm vào cụm công nghiệp", "Relocation into clusters"],
  ],
  ND8: [
    ["nd8-general", "Hợp tác quốc tế (chung)", "International cooperation (general)"],
    ["study-abroad", "Khảo sát, học tập kinh nghiệm ở nước ngoài", "Study tours abroad"],
  ],
  ND9: [
    ["nd9-general", "Quản lý, tổ chức thực hiện (chung)", "Programme management (general)"],
    ["conference", "Hội nghị, hội thảo khuyến công", "Conferences and seminars"],
    ["inspection", "Kiểm tra, giám sát, nghiệm thu", "Inspection and supervision"],
    ["collaborators", "Mạng lưới cộng tác viên khuyến công", "Network of collaborators"],
    ["database", "Điều tra, xây dựng cơ sở dữ liệu", "Surveys and databases"],
    ["officer-training", "Bồi dưỡng cán bộ khuyến công", "Training of promotion officers"],
  ],
} as const satisfies Record<ContentCode, readonly (readonly [string, string, string])[]>;

export type ItemCode = (typeof ITEMS)[ContentCode][number][0];

const contents = Object.keys(ITEMS) as ContentCode[];

export const ITEM_ROWS = contents.flatMap((content_code) =>
  ITEMS[content_code].map(([code, name_vi, name_en], index) => ({
    code,
    content_code,
    name_vi,
    name_en,
    is_general: index === 0,
    position: index + 1,
  })),
);

const contentByItem = new Map<ItemCode, ContentCode>(ITEM_ROWS.map((row) => [row.code, row.content_code]));

/** The content an item belongs to. */
export function contentOf(item: ItemCode): ContentCode {
  const content = contentByItem.get(item);
  if (!content) throw new Error(`no content has the item ${item}`);
  return content;
}

/** The general item of the content an item belongs to. */
export function generalItemOf(item: ItemCode): ItemCode {
  const general = ITEM_ROWS.find((row) => row.is_general && row.content_code === contentOf(item));
  if (!general) throw new Error(`${item} has no general item`);
  return general.code;
}

/** Whether money of this item counts in the group "Mô hình trình diễn, ứng dụng máy móc và sản xuất sạch hơn". */
export function isModelsMachinerySxsh(item: ItemCode): boolean {
  return contentOf(item) === "ND3" || item === "sxsh-assessment";
}

export const MODELS_MACHINERY_SXSH = "MODELS_MACHINERY_SXSH";

export const GROUP_ROWS = [
  {
    code: MODELS_MACHINERY_SXSH,
    name_vi: "Mô hình trình diễn, ứng dụng máy móc và sản xuất sạch hơn",
    name_en: "Demonstration models, machinery and cleaner production",
  },
];

export const GROUP_MEMBER_ROWS = ITEM_ROWS.filter(({ code }) => isModelsMachinerySxsh(code)).map(({ code }) => ({
  group_code: MODELS_MACHINERY_SXSH,
  item_code: code,
  valid_from: "2012-07-05",
  valid_to: null,
}));
