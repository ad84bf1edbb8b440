import { stewardOf } from "../budgets/provinces";
import { randomness } from "../chance/randomness";

const CENTRES = [
  "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
  "Trung tâm Khuyến công và Xúc tiến thương mại",
  "Trung tâm Khuyến công",
];

/** The province's centre that carries its đề án out ("… tỉnh Bắc Giang"). */
export function implementingUnit(unitId: string, province: string): string {
  return `${randomness(`centre ${stewardOf(unitId)}`).pick(CENTRES)} ${province}`;
}
