import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { Randomness } from "../chance/randomness";

/** What invented entries are drawn from: the commune they are in, a trade, an establishment, the province, the year. */
export type EntryPlace = {
  readonly commune: string;
  readonly trade: string;
  readonly establishment: string;
  readonly province: string;
  readonly year: number;
};

const GOODS = [
  "chè sấy",
  "mật ong",
  "nước mắm",
  "miến dong",
  "mây tre đan",
  "gốm sứ",
  "tinh bột nghệ",
  "bánh tráng",
  "cà phê rang xay",
  "dệt thổ cẩm",
];
const PEOPLE = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Vũ Thị Giang"];

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Invented names of entries, by register. */
export const ENTRY_NAMES: Readonly<Record<RegisterKind, (random: Randomness, place: EntryPlace) => string>> = {
  products: (random, { commune }) => `${capital(random.pick(GOODS))} ${commune.replace(/^\S+ /, "")}`,
  fairs: (_, { province, year }) => `Hội chợ hàng công nghiệp nông thôn ${province} ${year}`,
  booths: (_, { establishment }) => `Gian hàng ${establishment}`,
  showrooms: (_, { commune }) => `Điểm giới thiệu sản phẩm ${commune}`,
  brands: (random, { commune }) => `Nhãn hiệu ${random.pick(GOODS)} ${commune.replace(/^\S+ /, "")}`,
  "trade-links": (random, { establishment }) => `Hợp đồng tiêu thụ ${random.pick(GOODS)} của ${establishment}`,
  collaborators: (random) => random.pick(PEOPLE),
  "staff-training": (_, { province, year }) => `Tập huấn nghiệp vụ khuyến công ${province} năm ${year}`,
  "service-units": (_, { province }) => `Trung tâm Khuyến công và Tư vấn phát triển công nghiệp ${province}`,
  "other-money": (_, { commune }) => `Hỗ trợ phát triển sản xuất tại ${commune}`,
  programmes: (_, { province }) => `Chương trình khuyến công ${province}`,
  clusters: (_, { commune }) => `Cụm công nghiệp ${commune.replace(/^\S+ /, "")}`,
  "craft-villages": (_, { commune }) => `Làng nghề ${commune.replace(/^\S+ /, "")}`,
  models: (_, { trade }) => `Nhân rộng mô hình ${trade}`,
};

/** Invented words for fields that are words, by field. */
export const FIELD_WORDS: Readonly<Record<string, (random: Randomness, place: EntryPlace) => string>> = {
  round: (random, { year }) => `Đợt ${random.integer(1, 2)} năm ${year}`,
  establishment: (_, { establishment }) => establishment,
  certificate: (random, { year }) => `${random.integer(11, 98)}/QĐ-SCT-${year}`,
  venue: (_, { commune }) => commune,
  fair: (_, { province, year }) => `Hội chợ hàng công nghiệp nông thôn ${province} ${year}`,
  goods: (random) => random.pick(GOODS),
  site: (_, { commune }) => commune,
  operator: (_, { establishment }) => establishment,
  seller: (_, { establishment }) => establishment,
  buyer: (random) =>
    random.pick(["Hệ thống siêu thị miền Trung", "Công ty thương mại Phương Nam", "Chợ đầu mối phía Bắc"]),
  commune: (_, { commune }) => commune,
  duties: (random) =>
    random.pick(["Nắm nhu cầu của cơ sở", "Hướng dẫn lập hồ sơ đề án", "Theo dõi đề án trên địa bàn"]),
  telephone: (random) => `0900 000 ${random.integer(100, 999)}`,
  equipment: () => "Máy tính, máy đo, xe ô tô phục vụ tư vấn",
  programme: (random) => random.pick(["Xây dựng nông thôn mới", "Mỗi xã một sản phẩm", "Giảm nghèo bền vững"]),
  decisionNumber: (random) => `${random.integer(101, 2980)}/QĐ-UBND`,
  investor: (_, { commune }) => `Công ty hạ tầng ${commune.replace(/^\S+ /, "")}`,
  craft: (random) => random.pick(GOODS),
  technology: (_, { trade }) => `Dây chuyền ${trade}`,
  effect: () => "Năng suất tăng, giảm hao hụt nguyên liệu",
};
