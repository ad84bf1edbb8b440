import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type OwnFilters, ownFilterOf } from "@/lib/domain/project/own-filters";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import { OWN_LIST_ONLY } from "@/lib/input/projects-query";
import { InputRefused } from "@/lib/server/request-refused";

/** Refuses by name a filter that asks who reads, from whoever has no list of their own. */
export function withinOwnList(scope: ReadScope, query: OwnFilters): void {
  const filter = ownFilterOf(query);
  if (filter === null || seesEarlyStates(scope.databaseRole)) return;
  const given = String(query[filter]);
  throw new InputRefused([{ code: "custom", path: [filter], message: "", params: { problem: OWN_LIST_ONLY } }], {
    [filter]: given,
  });
}
