import type { CouncilRefusal } from "@/lib/domain/refusals/council-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a council (hội đồng thẩm định) and of its members' sheets. */
export const councilStatus: Record<CouncilRefusal["code"], number> = {
  "council.number-taken": CONFLICT,
  "council.in-future": WRONG_VALUE,
  "council.member-unknown": WRONG_VALUE,
  "council.not-waiting": CONFLICT,
  "council.has-judged": CONFLICT,
  "council.sheets-missing": CONFLICT,
  "sheet.no-council": CONFLICT,
  "sheet.own": FORBIDDEN,
  "sheet.of-another": FORBIDDEN,
};
