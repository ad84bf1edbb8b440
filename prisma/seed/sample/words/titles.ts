import type { ItemCode } from "../../reference/items";
import type { Randomness } from "../chance/randomness";

/** What a title may speak of. */
export type TitleWords = {
  readonly trade: string;
  readonly commune: string;
  /** "tỉnh Bắc Giang", "thành phố Huế". */
  readonly province: string;
  readonly year: number;
  readonly count: number;
};

type Pattern = (words: TitleWords) => string;

/** Titles as such đề án are usually called, by item. */
const PATTERNS: Readonly<Record<ItemCode, readonly Pattern[]>> = {
  "nd1-general": [(w) => `Đào tạo nghề cho lao động nông thôn ${w.province}`],
  "vocational-training": [
    (w) => `Đào tạo nghề ${w.trade} cho ${w.count} lao động nông thôn tại ${w.commune}`,
    (w) => `Hỗ trợ đào tạo nghề gắn với giải quyết việc làm trong lĩnh vực ${w.trade}`,
    (w) => `Đào tạo lao động có tay nghề ${w.trade} theo nhu cầu của cơ sở công nghiệp nông thôn ${w.commune}`,
  ],
  "craft-transmission": [
    (w) => `Truyền nghề, nâng cao tay nghề ${w.trade} cho lao động ${w.commune}`,
    (w) => `Hỗ trợ nâng cao tay nghề ${w.trade} tại làng nghề ${w.commune}`,
  ],
  "nd2-general": [(w) => `Hỗ trợ nâng cao năng lực quản lý cho cơ sở công nghiệp nông thôn ${w.province}`],
  "sxsh-assessment": [
    (w) => `Hỗ trợ đánh giá sản xuất sạch hơn cho cơ sở ${w.trade} trên địa bàn ${w.province}`,
    (w) => `Đánh giá nhanh, đánh giá chi tiết sản xuất sạch hơn trong ${w.trade}`,
  ],
  "management-training": [
    (w) => `Tập huấn nâng cao năng lực quản lý cho cơ sở công nghiệp nông thôn ${w.province} năm ${w.year}`,
    (w) => `Tập huấn khởi sự, quản trị doanh nghiệp cho cơ sở ${w.trade}`,
    (w) => `Hội thảo, tập huấn áp dụng sản xuất sạch hơn trong ${w.trade}`,
  ],
  "enterprise-founding": [
    (w) => `Hỗ trợ thành lập doanh nghiệp sản xuất công nghiệp nông thôn tại địa bàn khó khăn ${w.commune}`,
  ],
  "study-visit": [
    (w) => `Tổ chức khảo sát, học tập kinh nghiệm ${w.trade} cho cơ sở công nghiệp nông thôn ${w.province}`,
    (w) => `Tham quan, học tập mô hình sản xuất tiên tiến trong ${w.trade}`,
  ],
  "nd3-general": [
    (w) => `Hỗ trợ chuyển giao tiến bộ khoa học kỹ thuật trong ${w.trade}`,
    (w) => `Hỗ trợ ứng dụng tiến bộ kỹ thuật vào ${w.trade} tại ${w.commune}`,
  ],
  "demonstration-model": [
    (w) => `Xây dựng mô hình trình diễn kỹ thuật ${w.trade}`,
    (w) => `Xây dựng mô hình trình diễn kỹ thuật sản xuất mới trong ${w.trade} tại ${w.commune}`,
  ],
  machinery: [
    (w) => `Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong ${w.trade}`,
    (w) => `Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong ${w.trade} tại ${w.commune}`,
    (w) => `Ứng dụng máy móc thiết bị tiên tiến vào ${w.trade} trên địa bàn ${w.province}`,
    (w) => `Hỗ trợ đầu tư máy móc thiết bị phục vụ ${w.trade}`,
    (w) => `Hỗ trợ ứng dụng thiết bị tự động hóa trong ${w.trade} tại ${w.commune}`,
  ],
  "technology-line": [
    (w) => `Hỗ trợ chuyển giao, ứng dụng dây chuyền công nghệ trong ${w.trade}`,
    (w) => `Hỗ trợ ứng dụng dây chuyền thiết bị đồng bộ vào ${w.trade} tại ${w.commune}`,
  ],
  "sxsh-pilot-model": [(w) => `Xây dựng mô hình thí điểm áp dụng sản xuất sạch hơn trong ${w.trade}`],
  "model-host": [(w) => `Hỗ trợ cơ sở đang hoạt động có hiệu quả trình diễn kỹ thuật ${w.trade} để nhân rộng`],
  "pollution-treatment-site": [
    (w) => `Hỗ trợ sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở ${w.trade}`,
    (w) => `Hỗ trợ xử lý nước thải, khí thải cho cơ sở ${w.trade} tại ${w.commune}`,
  ],
  "nd4-general": [(w) => `Phát triển sản phẩm công nghiệp nông thôn tiêu biểu ${w.province} năm ${w.year}`],
  "product-selection": [
    (w) => `Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu ${w.province} năm ${w.year}`,
    (w) => `Bình chọn, tôn vinh sản phẩm tiêu biểu của các cơ sở ${w.trade} ${w.province} năm ${w.year}`,
  ],
  fair: [
    (w) => `Tổ chức hội chợ triển lãm hàng công nghiệp nông thôn tiêu biểu tại ${w.province} năm ${w.year}`,
    (w) => `Tổ chức hội chợ triển lãm công thương khu vực tại ${w.province}`,
  ],
  booth: [
    (w) => `Hỗ trợ ${w.count} gian hàng tham gia hội chợ triển lãm hàng công nghiệp nông thôn năm ${w.year}`,
    (w) => `Hỗ trợ cơ sở ${w.trade} tham gia hội chợ triển lãm trong nước`,
    (w) => `Tham gia gian hàng chung ${w.province} tại hội chợ công thương khu vực`,
  ],
  brand: [
    (w) => `Hỗ trợ xây dựng, đăng ký thương hiệu cho cơ sở ${w.trade}`,
    (w) => `Hỗ trợ xây dựng và phát triển thương hiệu sản phẩm ${w.trade} ${w.commune}`,
  ],
  showroom: [
    (w) => `Hỗ trợ xây dựng phòng trưng bày, giới thiệu sản phẩm ${w.trade} tại ${w.commune}`,
    (w) => `Hỗ trợ phòng trưng bày sản phẩm công nghiệp nông thôn tiêu biểu ${w.province}`,
  ],
  "product-design": [(w) => `Hỗ trợ cải tiến mẫu mã, bao bì đóng gói sản phẩm ${w.trade}`],
  "nd5-general": [(w) => `Tư vấn, trợ giúp cơ sở công nghiệp nông thôn ${w.province}`],
  consulting: [
    (w) => `Hỗ trợ thuê tư vấn hoàn thiện quy trình ${w.trade}`,
    (w) => `Tư vấn lập dự án đầu tư, marketing cho cơ sở ${w.trade} tại ${w.commune}`,
  ],
  "consulting-point": [(w) => `Duy trì điểm tư vấn khuyến công ${w.province} năm ${w.year}`],
  "nd6-general": [(w) => `Thông tin, tuyên truyền hoạt động khuyến công ${w.province} năm ${w.year}`],
  broadcast: [
    (w) => `Sản xuất, phát sóng chuyên mục khuyến công trên đài phát thanh và truyền hình ${w.province} năm ${w.year}`,
    (w) => `Xây dựng chương trình truyền hình giới thiệu cơ sở ${w.trade}`,
  ],
  bulletin: [
    (w) => `Xuất bản bản tin Công Thương ${w.province} năm ${w.year}`,
    (w) => `Tuyên truyền hoạt động khuyến công trên trang thông tin điện tử ${w.province} năm ${w.year}`,
  ],
  "nd7-general": [(w) => `Hỗ trợ phát triển cụm công nghiệp ${w.province}`],
  "cluster-planning": [(w) => `Hỗ trợ lập quy hoạch chi tiết cụm công nghiệp ${clusterName(w)}`],
  "cluster-infrastructure": [(w) => `Hỗ trợ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp ${clusterName(w)}`],
  "cluster-pollution": [(w) => `Hỗ trợ sửa chữa, nâng cấp hệ thống xử lý nước thải cụm công nghiệp ${clusterName(w)}`],
  linkage: [
    (w) => `Hỗ trợ hình thành cụm liên kết trong ${w.trade}`,
    (w) => `Hỗ trợ liên doanh, liên kết giữa các cơ sở ${w.trade} ${w.province}`,
  ],
  relocation: [(w) => `Hỗ trợ di dời cơ sở ${w.trade} gây ô nhiễm vào cụm công nghiệp ${clusterName(w)}`],
  "nd8-general": [(w) => `Hợp tác quốc tế về khuyến công ${w.province} năm ${w.year}`],
  "study-abroad": [(w) => `Khảo sát, học tập kinh nghiệm khuyến công và ${w.trade} ở nước ngoài năm ${w.year}`],
  "nd9-general": [
    (w) => `Quản lý, tổ chức thực hiện chương trình khuyến công ${w.province} năm ${w.year}`,
    (w) => `Khảo sát, xây dựng kế hoạch khuyến công ${w.province} năm ${w.year + 1}`,
  ],
  conference: [
    (w) => `Tổ chức hội nghị tổng kết công tác khuyến công ${w.province} năm ${w.year}`,
    (w) => `Tổ chức hội nghị kết nối cung cầu cho các cơ sở ${w.trade}`,
    (w) => `Tổ chức hội thảo ứng dụng công nghệ mới trong ${w.trade}`,
  ],
  inspection: [(w) => `Kiểm tra, giám sát, nghiệm thu các đề án khuyến công ${w.province} năm ${w.year}`],
  collaborators: [(w) => `Duy trì mạng lưới cộng tác viên khuyến công ${w.province} năm ${w.year}`],
  database: [
    (w) => `Điều tra, xây dựng cơ sở dữ liệu cơ sở công nghiệp nông thôn ${w.province}`,
    (w) => `Xây dựng cơ sở dữ liệu cơ sở ${w.trade} ${w.province}`,
  ],
  "officer-training": [(w) => `Bồi dưỡng nghiệp vụ khuyến công cho cán bộ, cộng tác viên ${w.province} năm ${w.year}`],
};

/** A realistic title for a đề án of that item. */
export function titleOf(random: Randomness, item: ItemCode, words: TitleWords): string {
  return random.pick(PATTERNS[item])(words);
}

function clusterName({ commune }: TitleWords): string {
  return commune.replace(/^(xã|phường|thị trấn) /, "");
}
