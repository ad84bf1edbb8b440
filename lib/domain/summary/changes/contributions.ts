import { type AmountPlace, placeOf } from "../../figures/column-amounts";
import type { Fund, FundColumn } from "../../fund";
import type { RowRef } from "../figure-ref";
import { type CountedCells, certifiedMoves } from "./certified-moves";
import type { TermPlace } from "./changed-terms";
import { type Contribution, documentKey, type MoneyMove } from "./moved-document";
import type { MovedView, Moves } from "./moves";

/** What each document adds to an amount of a summary, the most money first; those that add nothing are left out. */
export function contributionsTo(place: TermPlace, moves: Moves): Contribution[] {
  return merged(addedTo(place, moves))
    .filter(({ amount }) => amount !== 0n)
    .sort((one, other) => (size(one) < size(other) ? 1 : size(one) > size(other) ? -1 : 0));
}

function addedTo(place: TermPlace, moves: Moves): Contribution[] {
  switch (place.kind) {
    case "money":
      return moneyTo(place, moves);
    case "nation": {
      const { year } = moves.views[place.view];
      return moves.nationalPlan.filter((one) => one.year === year).map((one) => ({ ...one, records: 1 }));
    }
    case "result": {
      const parts = [place.indicator, ...(moves.indicatorParts.get(place.indicator) ?? [])];
      return moves.results.filter(
        ({ view, side, indicator }) => view === place.view && side === place.side && parts.includes(indicator),
      );
    }
    case "derived":
      return [];
  }
}

/** What counts in a place: the year, the funds, the provinces and the items. */
type Counted = CountedCells & { readonly hasItem: (item: string) => boolean };

function moneyTo(place: Extract<TermPlace, { kind: "money" }>, moves: Moves): Contribution[] {
  const view = moves.views[place.view];
  const at: AmountPlace = placeOf(place.amount);
  const counted: Counted = {
    year: at.year === "now" ? view.year : view.year - 1,
    funds: fundsOf(place.column, at.measure === "released"),
    ...cellsOf(place.row, view, moves),
  };
  const cut = at.kept === "actualToDay" && view.sameDay !== null;
  const own = moves.money.filter((move) => move.view === place.view && isCounted(move, counted));
  if (at.measure !== "actual" && at.measure !== "estimate") return own.filter(({ measure }) => measure === at.measure);
  const paid = own.filter(({ measure, later }) => measure === "disbursed" && !(cut && later));
  const fromRecords = cut || (place.row !== null && place.row.by !== "unit");
  if (fromRecords) return at.measure === "actual" ? paid : [];
  return certifiedMoves(place.view, at.measure === "actual" ? "ACTUAL" : "ESTIMATE", counted, paid, moves);
}

function fundsOf(column: FundColumn, released: boolean): readonly Fund[] {
  if (released) return column === "KCDP" ? [] : ["KCQG"];
  return column === "ALL" ? ["KCQG", "KCDP"] : [column];
}

function cellsOf(row: RowRef | null, view: MovedView, moves: Moves): Pick<Counted, "units" | "hasItem"> {
  const every = { units: view.units, hasItem: () => true };
  if (row === null) return every;
  if (row.by === "unit") return { ...every, units: view.units.filter(({ id }) => id === row.key) };
  if (row.by === "content") return { ...every, hasItem: (item) => moves.contents.get(item) === row.key };
  const items = new Set(view.groups.get(row.key));
  return { ...every, hasItem: (item) => items.has(item) };
}

function isCounted(move: MoneyMove, { year, funds, units, hasItem }: Counted): boolean {
  return (
    move.year === year && funds.includes(move.fund) && hasItem(move.item) && units.some(({ id }) => id === move.ownerId)
  );
}

/** One line for each document, what it adds here and there added up. */
function merged(added: readonly Contribution[]): Contribution[] {
  const byDocument = new Map<string, Contribution>();
  for (const { document, amount, records } of added) {
    const key = documentKey(document);
    const known = byDocument.get(key);
    byDocument.set(key, {
      document,
      amount: amount + (known?.amount ?? 0n),
      records: records + (known?.records ?? 0),
    });
  }
  return [...byDocument.values()];
}

function size({ amount }: Contribution): bigint {
  return amount < 0n ? -amount : amount;
}
