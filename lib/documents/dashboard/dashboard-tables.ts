import type { Execution } from "@/lib/domain/figures/execution";
import type { DashboardTables } from "@/lib/domain/report/dashboard-tables";
import type { Locale } from "@/lib/format/locale";
import { besideTable } from "./beside-table";
import { chainTable } from "./chain-table";
import { contentTable } from "./content-table";
import { monthTable } from "./month-table";
import { outputTable } from "./output-table";
import { type Ranking, rankingTable } from "./ranking-table";

/** The tables of a dashboard; a single province has no ranking. */
export function dashboardTables(execution: Execution, ranking: Ranking, locale: Locale): DashboardTables {
  return {
    chain: chainTable(execution, locale),
    ranking: execution.query.scope.kind === "unit" ? null : rankingTable(execution, ranking, locale),
    contents: contentTable(execution, locale),
    months: monthTable(execution, locale),
    outputs: outputTable(execution, locale),
    published: besideTable(execution, execution.published, locale),
  };
}
