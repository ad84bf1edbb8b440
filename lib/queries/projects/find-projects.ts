import { publicPool } from "@/lib/db/pools";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Named } from "@/lib/domain/catalogue/wording";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ProjectList, UnitName } from "@/lib/domain/project/project-list";
import type { ProjectQuery, ProjectReach } from "@/lib/domain/project/project-query";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import { amountsOf, type BudgetTexts, type ChainTexts, type ItemRow, projectSummary } from "./list-rows";
import { listStatement } from "./list-statement";

type ListRow = {
  lineage: readonly UnitName[] | null;
  steward: UnitName | null;
  content: Named | null;
  found: { readonly count: number };
  budget: BudgetTexts;
  chain: ChainTexts;
  not_shared_out: string;
  items: readonly ItemRow[] | null;
};

/**
 * The đề án this reader may see that match, one page of them, with the sums over all; one statement.
 *
 * A province's people get their own province's unless they ask for the country or for another province.
 * Null for a province that does not exist; an unknown content finds nothing and has no name.
 */
export async function findProjects(scope: ReadScope, query: ProjectQuery): Promise<ProjectList | null> {
  if (query.reach === "country" || !seesEarlyStates(scope.databaseRole)) {
    return projectList(await readPublic(query), query, "country");
  }
  const own = { ...query, unitId: query.unitId ?? scope.unitId };
  const row = await readOwn(scope, own);
  const another = scope.unitId !== null && row.steward?.id !== scope.unitId && query.reach === null;
  return another ? projectList(await readPublic(query), query, "country") : projectList(row, own, "own");
}

async function readPublic(query: ProjectQuery): Promise<ListRow> {
  const { text, values } = listStatement(query);
  return only((await publicPool().query<ListRow>(text, values)).rows);
}

async function readOwn(scope: ReadScope, query: ProjectQuery): Promise<ListRow> {
  return only(await reading(scope, (tx) => tx.$queryRaw<ListRow[]>(bound(listStatement(query)))));
}

function only([row]: ListRow[]): ListRow {
  if (!row) throw new Error("the list's statement gives exactly one row");
  return row;
}

function projectList(row: ListRow, query: ProjectQuery, reach: ProjectReach): ProjectList | null {
  if (row.lineage === null) return null;
  const { q, state, view, page, size, sort } = query;
  const today = vietnamDay(new Date());
  return {
    items: (row.items ?? []).map((item) => projectSummary(item, today)),
    page,
    size,
    total: row.found.count,
    totals: amountsOf({ ...row.budget, ...row.chain }),
    notSharedOut: q === null && state === null && view === null ? BigInt(row.not_shared_out) : null,
    lineage: row.lineage,
    steward: row.steward,
    content: row.content,
    reach,
    sort,
  };
}
