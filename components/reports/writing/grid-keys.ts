import { cellsOf as pastedCellsOf } from "@/lib/input/pasted-cells";
import type { CellControl } from "./typed-cells";

type Place = { readonly grid: Element; readonly row: number; readonly column: number };

/** The place of a cell in its table; null for what stands in none. */
function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const grid = target.closest("[data-grid]");
  const { row, column } = target.dataset;
  return grid && row !== undefined && column !== undefined ? { grid, row: Number(row), column: Number(column) } : null;
}

function cellAt({ grid, row, column }: Place): CellControl | null {
  return grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

/**
 * Writes a block from a sheet into the table from the cell with the focus on. Gives the cells that were written; none
 * where it is one text alone, which the browser pastes itself.
 */
export function pasteBlock(event: ClipboardEvent): CellControl[] {
  const from = placeOf(event.target);
  const rows = pastedCellsOf(event.clipboardData?.getData("text/plain") ?? "");
  if (!from || (rows.length === 1 && rows[0]?.length === 1)) return [];
  event.preventDefault();
  return rows.flatMap((cells, down) =>
    cells.flatMap((text, across) => {
      const control = cellAt({ ...from, row: from.row + down, column: from.column + across });
      if (!control) return [];
      control.value = text;
      return [control];
    }),
  );
}

const ARROWS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Moves the focus by Enter and the arrows up and down; sideways the caret moves within its text. */
export function moveByKey(event: KeyboardEvent): void {
  const from = placeOf(event.target);
  const way = ARROWS[event.key];
  if (!from || !way || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = cellAt({ ...from, row: from.row + way[0], column: from.column + way[1] });
  if (next instanceof HTMLInputElement) {
    next.focus();
    next.select();
  }
}
