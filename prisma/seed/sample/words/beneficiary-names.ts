import type { Randomness } from "../chance/randomness";

const FIRST = [
  "An",
  "Bảo",
  "Đại",
  "Gia",
  "Hải",
  "Hoàng",
  "Hưng",
  "Khang",
  "Lộc",
  "Minh",
  "Nam",
  "Phúc",
  "Quang",
  "Tân",
  "Thiên",
  "Trường",
  "Việt",
  "Vạn",
];
const SECOND = [
  "Cường",
  "Đạt",
  "Hưng",
  "Khánh",
  "Lợi",
  "Mỹ",
  "Nguyên",
  "Phát",
  "Phú",
  "Sơn",
  "Thành",
  "Thịnh",
  "Tiến",
  "Toàn",
  "Tường",
  "Vinh",
];
const THIRD = ["Xanh", "Việt", "Phát", "Thịnh", "An", "Minh", "Phú", "Sơn", "Lâm", "Hà", "Nông", "Thiên"];

export type BeneficiaryKind = "ENTERPRISE" | "COOPERATIVE" | "HOUSEHOLD";

/** An invented name of a firm, a cooperative or a household business; never a person's. */
export function beneficiaryName(random: Randomness, kind: BeneficiaryKind, commune: string, trade: string): string {
  const proper = `${random.pick(FIRST)} ${random.pick(SECOND)} ${random.pick(THIRD)}`;
  const place = commune.replace(/^(xã|phường|thị trấn) /, "");
  switch (kind) {
    case "ENTERPRISE":
      return random.pick([
        `Công ty TNHH ${proper}`,
        `Công ty TNHH Sản xuất và Thương mại ${proper}`,
        `Công ty Cổ phần ${proper}`,
        `Công ty TNHH Một thành viên ${proper}`,
        `Doanh nghiệp tư nhân ${proper}`,
      ]);
    case "COOPERATIVE":
      return random.pick([`Hợp tác xã ${proper}`, `Hợp tác xã Nông nghiệp ${place} ${proper}`, `Hợp tác xã ${place}`]);
    case "HOUSEHOLD":
      return random.pick([
        `Hộ kinh doanh ${proper}`,
        `Hộ kinh doanh Cơ sở ${trade} ${proper}`,
        `Hộ kinh doanh Cơ sở ${trade} ${place}`,
      ]);
  }
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * A tax code of ten digits whose check digit is deliberately wrong, so that it can belong to no real taxpayer.
 * Check digit: 10 minus the weighted sum modulo 11.
 */
export function inventedTaxCode(random: Randomness): string {
  const digits = Array.from({ length: 9 }, (_, index) => (index === 0 ? random.integer(2, 6) : random.integer(0, 9)));
  const check = 10 - (digits.reduce((sum, digit, index) => sum + digit * (WEIGHTS[index] ?? 0), 0) % 11);
  return `${digits.join("")}${(check + random.integer(1, 9)) % 10}`;
}
