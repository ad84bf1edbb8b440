import type { Fund } from "@/lib/domain/fund";
import type { ProjectKind } from "@/lib/domain/project/kind";
import type { ProjectState } from "@/lib/domain/project/state";

/** One đề án that every province has on its way: where it stands and of which kind it is. */
export type Slot = { readonly fund: Fund; readonly state: ProjectState; readonly kind: ProjectKind };

const slot = (fund: Fund, state: ProjectState, kind: ProjectKind = "REGULAR"): Slot => ({ fund, state, kind });

/** What differs from one province to the next, in turn. */
const NATIONAL: readonly Slot[] = [
  slot("KCQG", "REJECTED"),
  slot("KCQG", "WITHDRAWN"),
  slot("KCQG", "SUBMITTED", "FLAGSHIP"),
  slot("KCQG", "APPRAISED_CENTRAL", "GROUP"),
];
const OWN: readonly Slot[] = [
  slot("KCDP", "RETURNED"),
  slot("KCDP", "WITHDRAWN"),
  slot("KCDP", "REJECTED"),
  slot("KCDP", "APPRAISED_LOCAL"),
];

/** The đề án of next year's plan that the province at this place of the list has: something waits at every desk. */
export function slotsOf(place: number): readonly Slot[] {
  return [
    slot("KCQG", "DRAFT"),
    slot("KCQG", "SUBMITTED"),
    slot("KCQG", "RETURNED"),
    slot("KCQG", "APPRAISED_LOCAL", "GROUP"),
    slot("KCQG", "REGISTERED", place % 2 === 0 ? "FLAGSHIP" : "REGULAR"),
    slot("KCQG", "REGISTERED", "GROUP"),
    slot("KCQG", "APPRAISED_CENTRAL"),
    ...NATIONAL.slice(place % NATIONAL.length).slice(0, 1),
    slot("KCDP", "DRAFT"),
    slot("KCDP", "SUBMITTED"),
    slot("KCDP", "APPRAISED_LOCAL", "GROUP"),
    ...OWN.slice(place % OWN.length).slice(0, 1),
  ];
}
