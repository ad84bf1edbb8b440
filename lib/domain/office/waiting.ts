import type { Role } from "../access/roles";
import type { Deadline } from "../calendar/deadline";
import type { Fund } from "../fund";
import { type ProjectState, STATES } from "../project/state";
import { PROJECT_STEPS } from "../steps/project-steps";
import type { ProjectStepRow } from "../steps/step";
import { PROJECT_STEP_CODES } from "../steps/verbs";

/** A state in which đề án of a fund wait. */
export type WaitingPlace = { readonly state: ProjectState; readonly fund: Fund };

/** A đề án that waits, since its last step or since it was begun. */
export type WaitingProject = WaitingPlace & {
  readonly code: string;
  readonly title: string;
  readonly unitName: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** By when it must move on; null where nothing is set. */
  readonly deadline: Deadline | null;
};

/** Đề án that wait for the same person: how many in each state, how many are late or soon to be, and the most pressing. */
export type WaitingList = {
  readonly counts: readonly (WaitingPlace & { readonly projects: number })[];
  readonly total: number;
  readonly late: number;
  readonly soon: number;
  readonly items: readonly WaitingProject[];
};

/** What waits for a person to take a step, and what they wait for others to take. */
export type WaitingDesk = { readonly mine: WaitingList; readonly others: WaitingList };

/** Steps that carry a đề án forward; the others end it or send it back. */
const FORWARD = PROJECT_STEP_CODES.filter((code) => PROJECT_STEPS[code].note === "optional");
/** Steps of whoever judges a đề án; withdrawing is of who wrote it, and stopping waits for nobody. */
const DECIDING = PROJECT_STEP_CODES.filter((code) => !["withdraw", "stop"].includes(PROJECT_STEPS[code].verb));

/**
 * Where đề án wait for the next step of this role, or of any other role. For a role that carries none forward before a plan
 * they also wait where it may end them or send them back: what it lets pass goes on by a plan decision.
 */
export function waitingPlaces(role: Role, whose: "mine" | "others"): readonly WaitingPlace[] {
  const forward = placesOf(FORWARD, (by) => by.includes(role));
  const judging = forward.some(({ state }) => !STATES[state].public)
    ? []
    : placesOf(DECIDING, (by) => by.includes(role));
  const mine = onePlaceEach([...forward, ...judging]);
  if (whose === "mine") return mine;
  const others = placesOf(FORWARD, (by) => !by.includes(role));
  return others.filter((place) => !mine.some(({ state, fund }) => state === place.state && fund === place.fund));
}

function placesOf(codes: typeof FORWARD, isMeant: (by: readonly Role[]) => boolean): readonly WaitingPlace[] {
  const places = codes.flatMap((code) => {
    const { by, from, funds }: ProjectStepRow = PROJECT_STEPS[code];
    return isMeant(by) ? from.flatMap((state) => funds.map((fund) => ({ state, fund }))) : [];
  });
  return onePlaceEach(places);
}

function onePlaceEach(places: readonly WaitingPlace[]): readonly WaitingPlace[] {
  return [...new Map(places.map((place) => [place.state + place.fund, place])).values()];
}
