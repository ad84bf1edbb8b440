import type { Scan } from "../attachment/scan";
import type { IsoDate } from "../period/period";
import type { StepCodeOf } from "../steps/steps";

/** The fields a kind of entry may have, beside whose it is. */
export const ITEM_FIELDS = ["position", "startsAt", "title", "speaker", "headcount", "names", "addressee"] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

type KindRecord = {
  /** What its form asks, in this order. */
  readonly fields: readonly ItemField[];
  /** Whose it is: asked (a province, or an organisation by name), or nobody's. */
  readonly owner: "asked" | "nobody";
  /** Under which step the organiser adds, changes and removes one. */
  readonly step: Extract<StepCodeOf<"conference">, "conference.edit" | "conference.follow-up">;
  /** A province sends its own while the conference is open. */
  readonly byProvince: boolean;
  /** Anyone sees it as soon as the conference is out of planning; else once the report is issued. */
  readonly early: boolean;
  /** What may become of it, the first at the start; none where nothing is awaited. */
  readonly statuses: readonly string[];
  /** Bears a file. */
  readonly file: boolean;
};

const EDITED = {
  owner: "asked",
  step: "conference.edit",
  byProvince: false,
  early: false,
  statuses: [],
  file: false,
} as const;

/**
 * What stands around a conference: topics of its agenda, delegates by province, papers (tham luận), proposals (kiến nghị),
 * conclusions as tasks, awards and photographs. Forms, permissions and the public view follow from it.
 */
export const ITEM_KINDS = {
  TOPIC: { ...EDITED, fields: ["position", "startsAt", "title", "speaker"], early: true },
  PARTICIPANT: { ...EDITED, fields: ["headcount", "names"], byProvince: true },
  PAPER: { ...EDITED, fields: ["title", "speaker"], byProvince: true, early: true, file: true },
  PROPOSAL: {
    ...EDITED,
    fields: ["title", "addressee"],
    byProvince: true,
    statuses: ["WAITING", "IN_HAND", "ANSWERED", "DECLINED"],
  },
  TASK: { ...EDITED, fields: ["position", "title"], statuses: ["WAITING", "IN_HAND", "DONE", "DROPPED"] },
  AWARD: { ...EDITED, fields: ["title"] },
  PHOTO: { ...EDITED, fields: ["title"], owner: "nobody", step: "conference.follow-up", file: true },
} as const satisfies Record<string, KindRecord>;

export type ItemKind = keyof typeof ITEM_KINDS;
export const ITEM_KIND_NAMES = Object.keys(ITEM_KINDS) as [ItemKind, ...ItemKind[]];

/** What may become of a proposal or a task. */
export const ITEM_STATUSES = ["WAITING", "IN_HAND", "ANSWERED", "DECLINED", "DONE", "DROPPED"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** What is written of an entry; null is what its kind does not have, or nobody has said. */
export type ItemWords = {
  /** Its number in the order of its kind; null puts it last. */
  readonly position: number | null;
  readonly unitId: string | null;
  readonly organisation: string | null;
  readonly title: string | null;
  /** Giờ, HH:MM. */
  readonly startsAt: string | null;
  readonly speaker: string | null;
  readonly headcount: number | null;
  /** Names of delegates, one a line: personal data, of the organiser, the Cục and the province that sent them. */
  readonly names: string | null;
  readonly addressee: string | null;
};

/** The file of a paper or a photograph, the latest. */
export type ItemFile = {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly scan: Scan;
  readonly finding: string | null;
};

/** One entry of a conference as somebody may see it. */
export type ConferenceItem = ItemWords & {
  readonly id: string;
  readonly kind: ItemKind;
  readonly position: number;
  readonly dueOn: IsoDate | null;
  readonly status: ItemStatus | null;
  /** Trả lời of a proposal; how a task is carried out. */
  readonly answer: string | null;
  /** The conference and number of the task it carries on. */
  readonly carriedFrom: { readonly conferenceId: string; readonly position: number } | null;
  readonly file: ItemFile | null;
  readonly version: number;
};

/** A kind's record, its lists as wide as every kind's. */
export function kindRecord(kind: ItemKind): KindRecord {
  return ITEM_KINDS[kind];
}
