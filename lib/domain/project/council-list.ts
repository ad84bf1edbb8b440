import type { Council, CouncilMember, SheetCount } from "./council";
import type { ProjectState } from "./state";

/** A council in the list of its province: how many sit on it, how many đề án stand before it, how many of them wait. */
export type ListedCouncil = Council & {
  readonly members: number;
  readonly projects: number;
  /** Of those, before the Sở still. */
  readonly waiting: number;
};

/** A đề án that stands before a council. */
export type HeardProject = SheetCount & {
  readonly code: string;
  readonly title: string;
  readonly state: ProjectState;
  /** Who put it there, and in whose role where in another's. */
  readonly putBy: string;
  readonly onBehalfOf: string | null;
};

/** A council with its members, the đề án before it, and those of its province that wait for a council. */
export type CouncilDetail = Council & {
  /** Who recorded it, and in whose role where in another's. */
  readonly formedBy: string;
  readonly onBehalfOf: string | null;
  readonly members: readonly CouncilMember[];
  readonly projects: readonly HeardProject[];
  /** How many đề án stand before it, of which `projects` are the latest. */
  readonly total: number;
  readonly candidates: readonly { readonly code: string; readonly title: string }[];
  readonly candidatesTotal: number;
};

/** A đề án whose sheet a member has to write yet. */
export type SheetDue = {
  readonly code: string;
  readonly title: string;
  /** Decision of the council. */
  readonly number: string;
  /** When it was put before the council. ISO 8601, UTC. */
  readonly since: string;
};
