import type { Named } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Budget } from "./amounts";
import type { ProjectKind } from "./kind";
import { PROJECT_STATES, type ProjectState } from "./state";
import type { Agencies } from "./written-project";

/** One đề án of a province's list: what Biểu số 2 says of it, its money over all its years. */
export type RegisteredProject = Budget & {
  readonly code: string;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly content: Named;
  readonly item: Named;
  readonly implementingUnit: string;
  readonly beneficiaries: readonly string[];
  readonly startOn: IsoDate | null;
  readonly endOn: IsoDate | null;
};

/** A province's đề án of one fund and first year that passed its own appraisal, in the order they are registered. */
export type RegisterList = {
  readonly unitId: string;
  readonly year: BudgetYear;
  readonly fund: Fund;
  readonly agencies: Agencies;
  readonly projects: readonly RegisteredProject[];
};

/** The order of a register: điểm, nhóm, thường. */
export const REGISTER_ORDER = ["FLAGSHIP", "GROUP", "REGULAR"] as const satisfies readonly ProjectKind[];

const NOT_YET: readonly ProjectState[] = ["DRAFT", "SUBMITTED", "RETURNED", "REJECTED", "WITHDRAWN"];

/** The states in which a đề án stands in its province's register: from thẩm định cấp cơ sở on. */
export const REGISTER_STATES = PROJECT_STATES.filter((state) => !NOT_YET.includes(state));

/** Đề án in the order of a register: by kind, then by the catalogue's contents, then by code. */
export function inRegisterOrder(
  projects: readonly RegisteredProject[],
  contents: readonly string[],
): readonly RegisteredProject[] {
  const place = registerPlace(contents);
  return [...projects].sort((one, other) => place(one) - place(other) || (one.code < other.code ? -1 : 1));
}

/** Where a đề án stands in a register, its code apart: by kind, then by the catalogue's contents. */
export function registerPlace(contents: readonly string[]) {
  return ({ kind, content }: Pick<RegisteredProject, "kind" | "content">): number =>
    REGISTER_ORDER.indexOf(kind) * 100 + contents.indexOf(content.code);
}
