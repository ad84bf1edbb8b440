import { referenceInMemory } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type Names, namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import { registerPlace } from "@/lib/domain/project/register-list";
import {
  RESERVED_FUND,
  RESERVED_STATE,
  type Reservable,
  type ReserveList,
  withRunningTotal,
} from "@/lib/domain/reserve/reserve-list";
import { fullNames } from "../accounts/full-names";
import { latestRemovals } from "./latest-removals";

/** Danh sách dự phòng of a plan year as this reader sees it, with the đề án that may be put on it, in the order of Biểu số 2. */
export async function getReserveList(scope: ReadScope, year: BudgetYear): Promise<ReserveList> {
  const reference = await referenceInMemory();
  const names = namesOf(reference, vietnamDay(new Date()));
  const contents = reference.catalogue.contents.map(({ code }) => code);
  return reading(scope, async (tx) => {
    const list = await tx.reserveList.findUnique({ where: { budgetYear: year } });
    const people = await fullNames(tx, [list?.changedBy ?? [], list?.onBehalfOf ?? []].flat());
    const appraised = await listAppraised(tx, year, names);
    const place = registerPlace(contents);
    const waiting = appraised.filter(({ at }) => at === null).map(({ project }) => project);
    const placed = appraised.flatMap(({ project, at }) => (at ? [{ ...project, ...at }] : []));
    return {
      ...{ year, version: list?.version ?? 1 },
      changedBy: list?.changedBy ? (people.get(list.changedBy) ?? "") : null,
      onBehalfOf: list?.onBehalfOf ? (people.get(list.onBehalfOf) ?? "") : null,
      changedAt: list?.changedAt?.toISOString() ?? null,
      places: withRunningTotal(placed.sort((one, other) => one.rank - other.rank)),
      waiting: waiting.sort((one, other) => place(one) - place(other) || (one.code < other.code ? -1 : 1)),
      removals: await latestRemovals(tx, year),
    };
  });
}

type Place = { readonly rank: number; readonly placedAt: string };
type Appraised = { readonly project: Reservable; readonly at: Place | null };

async function listAppraised(tx: Transaction, year: BudgetYear, names: Names): Promise<Appraised[]> {
  const found = await tx.project.findMany({
    where: { state: RESERVED_STATE, fund: RESERVED_FUND, startYear: year },
    select: {
      ...{ code: true, title: true, kind: true, contentCode: true, unitId: true, reservePlace: true },
      steps: {
        where: { step: "project.appraise-central" },
        orderBy: { projectVersion: "desc" },
        take: 1,
        select: { amount: true },
      },
    },
  });
  return found.map(({ contentCode, unitId, steps, reservePlace, ...project }) => ({
    project: {
      ...{ ...project, unitId, content: names.content(contentCode, year), unitName: names.unit(unitId, year).name },
      proposed: steps[0]?.amount ?? 0n,
    },
    at: reservePlace && { rank: reservePlace.rank, placedAt: reservePlace.placedAt.toISOString() },
  }));
}
