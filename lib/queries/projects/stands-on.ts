import type { AttachedFiles } from "@/lib/domain/attachment/attachment";
import type { DecidedDouble } from "@/lib/domain/beneficiary/doubles";
import type { CarryingEvent } from "@/lib/domain/carrying/event";
import type { CouncilOnProject } from "@/lib/domain/project/council";
import type { TakenStep } from "@/lib/domain/project/project-step";
import type { ProjectState } from "@/lib/domain/project/state";
import { doublesOf } from "../beneficiaries/list-doubles";
import { checkOf, type DossierCheck } from "./check-written";
import { changesOf, type DossierChanges } from "./list-changes";
import { CAPS } from "./parts/caps";
import { CHECKLIST } from "./parts/checklist";
import { COPIES } from "./parts/copies";
import { COUNCIL } from "./parts/council";
import { EVENTS } from "./parts/events";
import { FILES } from "./parts/files";
import { HELPING } from "./parts/helping";
import { HISTORY } from "./parts/history";
import { onItsWay, type ReadParts } from "./parts/part";
import { STANDING, type Standing } from "./parts/standing";
import { WRITTEN } from "./parts/written";

/** What is decided on while a đề án is on its way. */
export type OnItsWay = {
  readonly check: DossierCheck;
  /** Null where it was submitted once only. */
  readonly changes: DossierChanges | null;
  /** Null where it stands before none. */
  readonly council: CouncilOnProject | null;
  readonly doubles: readonly DecidedDouble[];
};

/** What stands on a đề án for those who see it before it is assigned. */
export type StandsOn = Standing & {
  readonly history: readonly TakenStep[];
  readonly files: AttachedFiles;
  /** What happened from its plan decision on, by day. */
  readonly events: readonly CarryingEvent[];
  /** Null once it is assigned. */
  readonly onItsWay: OnItsWay | null;
};

const [written, caps] = [onItsWay(WRITTEN), onItsWay(CAPS)];
const [copies, council, helping] = [onItsWay(COPIES), onItsWay(COUNCIL), onItsWay(HELPING)];
/** What is read of it. */
export const STANDS_ON = [HISTORY, FILES, EVENTS, CHECKLIST, STANDING, written, caps, copies, council, helping];

/** The same of what was read. */
export function standsOn(state: ProjectState, read: ReadParts): StandsOn {
  const checklist = read(CHECKLIST);
  return {
    ...read(STANDING),
    history: read(HISTORY),
    events: read(EVENTS),
    files: { checklist, items: read(FILES) },
    onItsWay: decidedOn(state, checklist, read),
  };
}

function decidedOn(state: ProjectState, checklist: AttachedFiles["checklist"], read: ReadParts): OnItsWay | null {
  const [dossier, inForce, kept, alike] = [read(written), read(caps), read(copies), read(helping)];
  if (!dossier || !inForce || !kept || !alike) return null;
  return {
    check: checkOf(dossier, inForce, checklist),
    changes: changesOf(state, dossier, kept),
    council: read(council),
    doubles: doublesOf(alike),
  };
}
