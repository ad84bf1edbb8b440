import type { ReserveRefusal } from "@/lib/domain/refusals/reserve-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a reserve list (danh sách dự phòng). */
export const reserveStatus: Record<ReserveRefusal["code"], number> = {
  "reserve.stale": CONFLICT,
  "reserve.too-long": WRONG_VALUE,
  "reserve.left-out": WRONG_VALUE,
  "reserve.not-in-list": CONFLICT,
  "reserve.not-open": CONFLICT,
};
