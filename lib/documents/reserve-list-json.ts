import { sumOf } from "@/lib/domain/money";
import type { Reservable, ReserveList } from "@/lib/domain/reserve/reserve-list";

/** A reserve list as the API gives it: its places in order with a running total, who may still come, who left. */
export function reserveListJson({
  year,
  version,
  changedBy,
  onBehalfOf,
  changedAt,
  places,
  waiting,
  removals,
}: ReserveList) {
  return {
    ...{ year, version, changedBy, onBehalfOf, changedAt, total: places.length, removed: removals },
    proposed: sumOf(places.map((place) => place.proposed)),
    items: places.map(({ rank, cumulative, placedAt, ...place }) => ({
      ...{ rank, ...reservable(place), cumulative, placedAt },
    })),
    waiting: waiting.map(reservable),
  };
}

function reservable({ code, title, kind, content, unitId, proposed }: Reservable) {
  return { code, title, kind, content: content.code, unitId, proposed };
}
