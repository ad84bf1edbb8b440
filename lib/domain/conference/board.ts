import type { ConferenceItem } from "./item";
import type { ConferenceProvince } from "./provinces";

/** Whether a province's figures of the period are there: certified, recorded but not certified, or not at all. */
export type FiguresSent = "certified" | "records" | "missing";

/** What one province of a conference has sent so far. */
export type BoardRow = ConferenceProvince & {
  readonly figures: FiguresSent;
  readonly papers: number;
  readonly delegates: number;
};

/** The board of a conference: how many provinces still owe what, then each by the alphabet. */
export type ConferenceBoard = {
  readonly done: number;
  readonly missing: { readonly figures: number; readonly papers: number; readonly delegates: number };
  readonly rows: readonly BoardRow[];
};

/** Puts together what each province has sent; figures that are recorded but not certified are still owed. */
export function boardOf(
  provinces: readonly ConferenceProvince[],
  items: readonly Pick<ConferenceItem, "kind" | "unitId" | "headcount">[],
  figuresOf: (unitId: string) => FiguresSent,
): ConferenceBoard {
  const rows = provinces.map((province): BoardRow => {
    const own = items.filter(({ unitId }) => unitId === province.unitId);
    return {
      ...province,
      figures: figuresOf(province.unitId),
      papers: own.filter(({ kind }) => kind === "PAPER").length,
      delegates: own.reduce((sum, { kind, headcount }) => sum + (kind === "PARTICIPANT" ? (headcount ?? 0) : 0), 0),
    };
  });
  const owing = (owes: (row: BoardRow) => boolean) => rows.filter(owes).length;
  return {
    rows,
    done: owing(hasSentAll),
    missing: {
      figures: owing(({ figures }) => figures !== "certified"),
      papers: owing(({ papers }) => papers === 0),
      delegates: owing(({ delegates }) => delegates === 0),
    },
  };
}

/** Whether nothing is owed any more. */
export function hasSentAll({ figures, papers, delegates }: BoardRow): boolean {
  return figures === "certified" && papers > 0 && delegates > 0;
}
