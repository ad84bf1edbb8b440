import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { contentOrGroup } from "@/lib/domain/catalogue/dated-catalogue";
import { grouped } from "@/lib/domain/grouped";
import { namesOf } from "@/lib/domain/names";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectQuery, ProjectReach } from "@/lib/domain/project/project-query";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import type { Reference } from "@/lib/domain/reference";
import { stewardOf } from "@/lib/domain/territory/territory";
import { lineageNames } from "@/lib/domain/territory/unit-names";
import {
  amountsOf,
  type BalanceOfPage,
  type BudgetTexts,
  type ChainTexts,
  type ItemRow,
  projectSummary,
  type ShareOfPage,
} from "./list-rows";
import { listStatement } from "./list-statement";

type ListRow = {
  reference: string;
  found: ChainTexts & { readonly count: number };
  budget: BudgetTexts;
  not_shared_out: string;
  items: readonly ItemRow[] | null;
  shares: readonly ShareOfPage[] | null;
  balances: readonly BalanceOfPage[] | null;
};

/**
 * The đề án this reader may see that match, one page of them, with the sums over all; one statement.
 *
 * A province's people get their own province's unless they ask for the country or for another province.
 * Null for a province that does not exist; an unknown content finds nothing and has no name.
 */
export async function findProjects(scope: ReadScope, query: ProjectQuery): Promise<ProjectList | null> {
  const today = vietnamDay(new Date());
  const { answer, reference } = await underReference((known) => readList(scope, query, known, today));
  return answer.row && projectList(answer.row, answer, reference, today);
}

type Answer = {
  readonly reference: string;
  readonly row: ListRow | null;
  readonly query: ProjectQuery;
  readonly reach: ProjectReach;
};

async function readList(scope: ReadScope, asked: ProjectQuery, reference: Reference, today: IsoDate): Promise<Answer> {
  const { territory, version } = reference;
  const early = seesEarlyStates(scope.databaseRole) && asked.reach !== "country";
  const query = early ? { ...asked, unitId: asked.unitId ?? scope.unitId } : asked;
  const { unitId } = query;
  if (unitId !== null && !territory.units.has(unitId)) return { reference: version, row: null, query, reach: "own" };
  const another = scope.unitId !== null && unitId !== null && stewardOf(territory, unitId) !== scope.unitId;
  const own = early && !(another && asked.reach === null);
  const statement = listStatement(query, reference, today);
  const rows = own
    ? await reading(scope, (tx) => tx.$queryRaw<ListRow[]>(bound(statement)))
    : (await publicPool().query<ListRow>(statement.text, statement.values)).rows;
  const [row] = rows;
  if (!row) throw new Error("the list's statement gives exactly one row");
  return { reference: row.reference, row, query, reach: own ? "own" : "country" };
}

function projectList(
  row: ListRow,
  { query, reach }: Pick<Answer, "query" | "reach">,
  reference: Reference,
  today: IsoDate,
): ProjectList {
  const { q, state, view, implementingUnit, page, size, sort, unitId, content } = query;
  const { territory, catalogue } = reference;
  const names = namesOf(reference, today);
  const money = {
    shares: grouped(row.shares ?? [], ({ code }) => code),
    balances: grouped(row.balances ?? [], ({ code }) => code),
    year: query.year,
  };
  return {
    items: (row.items ?? []).map((item) => projectSummary(item, money, names, today)),
    page,
    size,
    total: row.found.count,
    totals: amountsOf({ ...row.budget, ...row.found }),
    notSharedOut: [q, state, view, implementingUnit].every((filter) => filter === null)
      ? BigInt(row.not_shared_out)
      : null,
    lineage: unitId === null ? [] : lineageNames(territory, unitId),
    steward: unitId === null ? null : names.unitToday(stewardOf(territory, unitId)),
    content: content === null ? null : contentOrGroup(catalogue, content, Number(today.slice(0, 4))),
    reach,
    sort,
  };
}
