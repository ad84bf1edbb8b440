import type { IsoDate } from "../period/period";
import type { ConferenceItem } from "./item";
import type { ConferenceProvince } from "./provinces";

/** Whether a province's figures of the period are there: certified, recorded but not certified, or not at all. */
export const FIGURES_SENT = ["certified", "records", "missing"] as const;
export type FiguresSent = (typeof FIGURES_SENT)[number];

/** What one province of a conference has sent so far. */
export type BoardRow = ConferenceProvince & {
  readonly figures: FiguresSent;
  readonly papers: number;
  readonly delegates: number;
  /** When it was last reminded of what it owes; null is never. */
  readonly remindedOn: IsoDate | null;
};

/** What a province may owe a conference: certified figures of its period, a paper, its list of delegates. */
export const OWED = ["figures", "paper", "delegates"] as const;
export type Owed = (typeof OWED)[number];

/** The board of a conference: how many provinces still owe what, then each by the alphabet. */
export type ConferenceBoard = {
  readonly done: number;
  readonly missing: { readonly figures: number; readonly papers: number; readonly delegates: number };
  readonly rows: readonly BoardRow[];
};

/** What is known of a province beside its entries. */
export type ProvinceStanding = { readonly figures: FiguresSent; readonly remindedOn: IsoDate | null };

/** Puts together what each province has sent; figures that are recorded but not certified are still owed. */
export function boardOf(
  provinces: readonly ConferenceProvince[],
  items: readonly Pick<ConferenceItem, "kind" | "unitId" | "headcount">[],
  standingOf: (unitId: string) => ProvinceStanding,
): ConferenceBoard {
  const rows = provinces.map((province): BoardRow => {
    const own = items.filter(({ unitId }) => unitId === province.unitId);
    return {
      ...province,
      ...standingOf(province.unitId),
      papers: own.filter(({ kind }) => kind === "PAPER").length,
      delegates: own.reduce((sum, { kind, headcount }) => sum + (kind === "PARTICIPANT" ? (headcount ?? 0) : 0), 0),
    };
  });
  const owing = (owes: (row: BoardRow) => boolean) => rows.filter(owes).length;
  return {
    rows,
    done: owing((row) => owedBy(row).length === 0),
    missing: {
      figures: owing((row) => owedBy(row).includes("figures")),
      papers: owing((row) => owedBy(row).includes("paper")),
      delegates: owing((row) => owedBy(row).includes("delegates")),
    },
  };
}

/** What a province still owes, in the order of the board. */
export function owedBy({ figures, papers, delegates }: BoardRow): readonly Owed[] {
  const owes = { figures: figures !== "certified", paper: papers === 0, delegates: delegates === 0 };
  return OWED.filter((what) => owes[what]);
}
