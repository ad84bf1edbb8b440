import { underReference } from "@/lib/db/reference";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { contentOrGroup } from "@/lib/domain/catalogue/dated-catalogue";
import { grouped } from "@/lib/domain/grouped";
import { namesOf } from "@/lib/domain/names";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { isOpenToAll, ownFilterOf } from "@/lib/domain/project/own-filters";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectQuery, ProjectReach } from "@/lib/domain/project/project-query";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import type { Reference } from "@/lib/domain/reference";
import { stewardOf } from "@/lib/domain/territory/territory";
import { lineageNames } from "@/lib/domain/territory/unit-names";
import { amountsOf, projectSummary } from "./list-rows";
import { picksProjects } from "./picks-projects";
import { type ReadList, readOwnList, readPublicList } from "./read-list";

/**
 * The đề án this reader may see that match, one page of them, with the sums over all.
 *
 * A province's people get their own province's unless they ask for the country or for another province.
 * “Mine” and deadlines ask for the reader's own list, whatever reach; who has none may not ask for them.
 * Null for a province that does not exist; an unknown content finds nothing and has no name.
 */
export async function findProjects(scope: ReadScope, query: ProjectQuery): Promise<ProjectList | null> {
  const today = vietnamDay(new Date());
  const { answer, reference } = await underReference((known) => readList(scope, query, known, today));
  return answer.read && projectList(answer.read, answer, reference, today);
}

type Answer = {
  readonly reference: string;
  readonly read: ReadList | null;
  readonly query: ProjectQuery;
  readonly reach: ProjectReach;
};

async function readList(scope: ReadScope, asked: ProjectQuery, reference: Reference, today: IsoDate): Promise<Answer> {
  const { territory, version } = reference;
  const early = seesEarlyStates(scope.databaseRole) && (asked.reach !== "country" || !isOpenToAll(asked));
  const query = early ? { ...asked, unitId: asked.unitId ?? scope.unitId } : asked;
  const { unitId } = query;
  if (unitId !== null && !territory.units.has(unitId)) return { reference: version, read: null, query, reach: "own" };
  const ground = { reference, today, reader: scope };
  if (!isOpenToAll(query)) {
    if (!early) throw new Error(`a list of one's own was asked for “${ownFilterOf(query)}” by who has none`);
    const read = await readOwnList(query, ground);
    return { read, reference: read.page.reference, query, reach: "own" };
  }
  const another = scope.unitId !== null && unitId !== null && stewardOf(territory, unitId) !== scope.unitId;
  const own = early && !(another && asked.reach === null);
  const read = own ? await readOwnList(query, ground) : await readPublicList(query, ground);
  return { read, reference: read.page.reference, query, reach: own ? "own" : "country" };
}

function projectList(
  { page: row, totals }: ReadList,
  { query, reach }: Pick<Answer, "query" | "reach">,
  reference: Reference,
  today: IsoDate,
): ProjectList {
  const { page, size, sort, unitId, content } = query;
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
    total: totals.found.count,
    totals: amountsOf({ ...totals.budget, ...totals.found }),
    states: totals.states ?? [],
    notSharedOut: picksProjects(query) ? null : BigInt(totals.not_shared_out),
    lineage: unitId === null ? [] : lineageNames(territory, unitId),
    steward: unitId === null ? null : names.unitToday(stewardOf(territory, unitId)),
    content: content === null ? null : contentOrGroup(catalogue, content, Number(today.slice(0, 4))),
    reach,
    sort,
  };
}
