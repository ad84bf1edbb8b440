import { REGISTER_ORDER } from "@/lib/domain/project/register-list";
import { RESERVED_FUND, RESERVED_STATE } from "@/lib/domain/reserve/reserve-list";
import { accountId, emailOf } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { sampleId } from "../chance/sample-id";
import { RUNNING_YEAR } from "../plans/calendar";

/** One in so many of what the Cục has appraised stands in reserve. */
const SHARE = 3;
const PLACED_AT = "2026-11-25T09:30:00+07:00";
const REMOVED_AT = "2026-11-25T15:40:00+07:00";

/** Danh sách dự phòng of next year's plan by table: some đề án in order, and one that was last and is taken off. */
export type ReserveRows = { readonly lists: Row[]; readonly places: Row[]; readonly removals: Row[] };

export function reserveRows(projects: readonly Row[]): ReserveRows {
  const budget_year = RUNNING_YEAR + 1;
  const kinds: readonly unknown[] = REGISTER_ORDER;
  const reservable = projects
    .filter(({ state, fund }) => state === RESERVED_STATE && fund === RESERVED_FUND)
    .sort(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (String(one.code) < String(other.code) ? -1 : 1),
    )
    .filter((_, at) => at % SHARE === 0);
  const [by, head] = [accountId(emailOf("cuc.chuyenvien")), accountId(emailOf("cuc.lanhdao"))];
  const places = reservable.map(
    ({ id = null }, at): Row => ({
      ...{ project_id: id, budget_year, rank: at + 1, placed_by: by, placed_at: PLACED_AT },
    }),
  );
  const last = places.at(-1)?.project_id ?? null;
  return {
    lists: [{ budget_year, version: 3, changed_by: head, changed_at: REMOVED_AT }],
    places,
    removals: [
      {
        ...{ id: sampleId("reserve removal", budget_year), project_id: last, budget_year, rank: places.length },
        ...{ reason: "Tỉnh đã bố trí kinh phí khuyến công địa phương cho nội dung này.", left_for: null },
        ...{ removed_by: head, removed_at: REMOVED_AT },
      },
    ],
  };
}
