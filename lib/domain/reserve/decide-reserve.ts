import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { BudgetYear } from "../period/period";
import type { ProjectState } from "../project/state";
import type { ReserveOrder } from "./reserve-change";
import { MOST_RESERVED, RESERVED_FUND, RESERVED_STATE } from "./reserve-list";

/** A list as it stands when it is decided on, its codes in order. */
export type KeptList = { readonly version: number; readonly codes: readonly string[] };

/** A đề án as it stands under its lock. */
export type ReservedProject = {
  readonly code: string;
  readonly state: ProjectState;
  readonly fund: Fund;
  readonly startYear: BudgetYear;
};

type Asked = ReserveOrder & { readonly year: BudgetYear; readonly version: number };

/**
 * Whether a list may be put in this order, decided on what was seen of it.
 *
 * Refuses with `reserve.stale` where somebody else changed it first, `reserve.too-long`, `reserve.left-out` where a đề án
 * of the list is neither placed nor taken off with a reason, `reserve.not-in-list` where one is taken off that is not
 * there, `access.not-found`, or `reserve.not-open` naming those that are new to the list and not appraised by the Cục for
 * this year (any more). Who has a place already is kept in it by the database only while that is so.
 */
export function decideReserve(kept: KeptList, asked: Asked, found: readonly ReservedProject[]): void {
  const { year, version, order, removed } = asked;
  if (version !== kept.version) refuse({ code: "reserve.stale", year, version: kept.version });
  if (order.length > MOST_RESERVED) refuse({ code: "reserve.too-long", most: MOST_RESERVED });
  const [listed, placed, off] = [new Set(kept.codes), new Set(order), new Set(removed.map(({ code }) => code))];
  const leftOut = kept.codes.filter((code) => !placed.has(code) && !off.has(code));
  if (leftOut.length > 0) refuse({ code: "reserve.left-out", projects: leftOut });
  for (const code of off) if (!listed.has(code)) refuse({ code: "reserve.not-in-list", project: code });
  const standing = new Map(found.map((project) => [project.code, project]));
  const added = order.filter((code) => !listed.has(code));
  const coming = added.map((id) => standing.get(id) ?? refuse({ code: "access.not-found", entity: "project", id }));
  const closed = coming.filter((project) => !isReservable(project, year));
  if (closed.length > 0) refuse({ code: "reserve.not-open", year, projects: closed.map(({ code }) => code) });
}

function isReservable({ state, fund, startYear }: ReservedProject, year: BudgetYear): boolean {
  return state === RESERVED_STATE && fund === RESERVED_FUND && startYear === year;
}
