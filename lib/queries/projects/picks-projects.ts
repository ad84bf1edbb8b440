import { isOpenToAll } from "@/lib/domain/project/own-filters";
import type { ProjectQuery } from "@/lib/domain/project/project-query";

/**
 * Whether a list takes some đề án and leaves others of the same year, place, fund and content: by words, state, ready view,
 * who carries them out, amount, deadline or “mine”. Plan money without a đề án then has no place in it.
 */
export function picksProjects(query: ProjectQuery): boolean {
  const { q, state, view, implementingUnit, amountFrom, amountTo } = query;
  return !isOpenToAll(query) || [q, state, view, implementingUnit, amountFrom, amountTo].some((set) => set !== null);
}
