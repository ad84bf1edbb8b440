import type { Actor } from "../access/actor";
import { can, ownPlace } from "../access/permissions";
import type { Role } from "../access/roles";
import { CONFERENCE_STEPS, type ConferenceMove } from "../steps/conference-steps";
import type { Conference } from "./conference";
import { ITEM_KIND_NAMES, ITEM_KINDS, type ItemKind } from "./item";
import type { ConferenceProvince } from "./provinces";

type StepCode = keyof typeof CONFERENCE_STEPS;
type Standing = Pick<Conference, "region" | "state">;

/** What somebody may do on a conference as it stands, for drawing buttons; every command decides anew. */
export type ConferenceWork = {
  readonly edits: boolean;
  readonly followsUp: boolean;
  readonly adds: readonly ItemKind[];
  readonly steps: readonly ConferenceMove[];
  /** Sees what provinces still owe. */
  readonly seesBoard: boolean;
  /** Reminds them of it. */
  readonly reminds: boolean;
};

const NOTHING: ConferenceWork = {
  edits: false,
  followsUp: false,
  adds: [],
  steps: [],
  seesBoard: false,
  reminds: false,
};

/** The steps taken on a page of their own: freezing and issuing go with the summary. */
const BY_BUTTON: readonly ConferenceMove[] = ["conference.open", "conference.unfreeze", "conference.close"];

/** What this person may do on a conference now; nothing for whoever is not signed in. */
export function workOn(
  actor: Actor | null,
  conference: Standing,
  provinces: readonly ConferenceProvince[],
): ConferenceWork {
  if (!actor) return NOTHING;
  const subject = { regionCode: conference.region };
  const open = (step: StepCode) => {
    const from: readonly string[] = CONFERENCE_STEPS[step].from;
    return (
      from.includes(conference.state) && can(actor, step, step === "conference.contribute" ? ownPlace(actor) : subject)
    );
  };
  const sends = open("conference.contribute") && provinces.some(({ stewardUnitId }) => stewardUnitId === actor.unitId);
  return {
    edits: open("conference.edit"),
    followsUp: open("conference.follow-up"),
    adds: ITEM_KIND_NAMES.filter((kind) => open(ITEM_KINDS[kind].step) || (sends && ITEM_KINDS[kind].byProvince)),
    steps: BY_BUTTON.filter(open),
    seesBoard: seesBoard(actor, conference),
    reminds: open("conference.remind"),
  };
}

/** Whether somebody sees what provinces still owe a conference: who runs it, and auditors. */
export function seesBoard(
  { role, regionCode }: { readonly role: Role | null; readonly regionCode: string | null },
  { region }: Pick<Conference, "region">,
): boolean {
  if (role === null || role === "AUDITOR") return role !== null;
  const runs: readonly Role[] = CONFERENCE_STEPS["conference.edit"].by;
  return runs.includes(role) && (regionCode === null || regionCode === region);
}

/** Whether somebody may change one entry: the organiser and the Cục each, a province its own. */
export function mayChange(
  work: ConferenceWork,
  actor: Actor | null,
  item: { readonly kind: ItemKind; readonly unitId: string | null },
  provinces: readonly ConferenceProvince[],
): boolean {
  if (!actor || !work.adds.includes(item.kind)) return false;
  if (actor.unitId === null) return true;
  return provinces.some(({ unitId, stewardUnitId }) => unitId === item.unitId && stewardUnitId === actor.unitId);
}
