import type { Fund } from "../fund";
import type { IsoDate } from "../period/period";

/** Which side inspected: the Cục (CENTRAL), đề án of the national fund alone; or the Sở (LOCAL), its own of both funds. */
export const INSPECTING_SIDES = ["CENTRAL", "LOCAL"] as const;
export type InspectingSide = (typeof INSPECTING_SIDES)[number];

/** Who did something on an inspection, in whose name, and when (ISO 8601, UTC). */
export type Done = { readonly by: string; readonly onBehalfOf: string | null; readonly at: string };

/** Trả lời: what the unit says it did about a finding. */
export type FindingAnswer = Done & {
  readonly text: string;
  /** The accounts by whose deeds its writers are bound. */
  readonly persons: readonly string[];
};

/** Kiến nghị sau kiểm tra: what was found, who mends it by when, what was answered, and how it was closed. */
export type InspectionFinding = {
  readonly position: number;
  readonly what: string;
  readonly mender: string;
  readonly dueOn: IsoDate;
  /** Not closed though its day has passed. */
  readonly overdue: boolean;
  readonly answers: readonly FindingAnswer[];
  readonly closed: (Done & { readonly how: string; readonly on: IsoDate }) | null;
};

/** Kiểm tra, giám sát: a visit to a đề án, with what was found. */
export type Inspection = Done & {
  readonly id: string;
  readonly side: InspectingSide;
  readonly on: IsoDate;
  readonly members: readonly string[];
  readonly summary: string;
  readonly project: {
    readonly code: string;
    readonly title: string;
    readonly fund: Fund;
    readonly stewardUnitId: string;
    readonly unitName: string;
  };
  readonly findings: readonly InspectionFinding[];
};

/** The most answers that one finding takes. */
export const MOST_ANSWERS = 50;
