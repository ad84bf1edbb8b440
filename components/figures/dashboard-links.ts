import { scopeCode } from "@/lib/domain/figures/execution-query";
import { isShare, RANKED_MEASURES } from "@/lib/domain/figures/measures";
import type { SortOrder } from "@/lib/domain/report/sort-order";
import type { TableLinks } from "../report/write-table";
import { ID_PLACE } from "../report/written-table";
import { type DashboardView, dashboardQuery, explainStart, scopePath } from "./dashboard-address";

/** Each fund's figures lead to how they are computed. */
export function chainLinks(view: DashboardView): TableLinks {
  return { explain: `/explain${dashboardQuery(view, { scope: scopeCode(view.query.scope), column: ID_PLACE })}` };
}

/** A province opens its page; its figures are explained as its own, its shares as parts of the scope looked at. */
export function rankingLinks(view: DashboardView, order: SortOrder): TableLinks {
  const share = explainStart(view, "ALL", { part: ID_PLACE });
  return {
    page: `/provinces/${ID_PLACE}${dashboardQuery(view)}`,
    explain: explainStart(view, "ALL", { scope: ID_PLACE }),
    explainColumns: Object.fromEntries(RANKED_MEASURES.filter(isShare).map((measure) => [measure, share])),
    sort: { href: scopePath(view.query.scope) + dashboardQuery(view, { sort: ID_PLACE }), order },
  };
}

/** A content opens the same dashboard of that content alone, and its figures are explained there. */
export function contentLinks(view: DashboardView): TableLinks {
  return {
    page: scopePath(view.query.scope) + dashboardQuery(view, { content: ID_PLACE }),
    explain: explainStart(view, "ALL", { content: ID_PLACE }),
  };
}
