import { isOfNewLayout } from "../budgets/provinces";
import type { Randomness } from "../chance/randomness";

const FIRST = [
  "Tân",
  "An",
  "Bình",
  "Phú",
  "Hòa",
  "Long",
  "Thanh",
  "Vĩnh",
  "Đông",
  "Nam",
  "Yên",
  "Xuân",
  "Minh",
  "Quang",
  "Thạnh",
  "Đại",
  "Hưng",
  "Sơn",
];
const SECOND = [
  "Lập",
  "Phú",
  "Thành",
  "Hưng",
  "Lộc",
  "Sơn",
  "Hải",
  "Thịnh",
  "Tiến",
  "Hòa",
  "An",
  "Mỹ",
  "Châu",
  "Giang",
  "Đức",
  "Lợi",
  "Khê",
  "Trung",
];

/** A commune, ward or (until 30/6/2025) township with a name as they are often met. */
export function communeOf(random: Randomness, unitId: string): string {
  const draw = random.fraction();
  const kind = draw < 0.7 ? "xã" : draw < 0.9 || isOfNewLayout(unitId) ? "phường" : "thị trấn";
  const first = random.pick(FIRST);
  return `${kind} ${first} ${random.pick(SECOND.filter((word) => word !== first))}`;
}
