import { cellsOf } from "@/lib/input/pasted-cells";
import { type PasteTarget, pastedTable } from "@/lib/input/pasted-table";
import { placeOf } from "./grid-keys";
import type { CellControl } from "./typed-cells";

/** A cell of a block that found no place in the table: its row and column within the block, from 1. */
type Outside = { readonly row: number; readonly column: number; readonly text: string };
/** What a paste wrote, what stood there before, what lay beyond the table, and how the block was understood. */
export type Pasted = {
  readonly written: readonly { readonly control: CellControl; readonly before: string }[];
  readonly outside: readonly Outside[];
  /** Rows of headings that were left out, and whether its rows were put by their names. */
  readonly headings: number;
  readonly isNamed: boolean;
};

/**
 * Writes a block from a sheet into the table from the cell with the focus on, rows with names into the rows of these; null
 * where it is one text alone, which the browser pastes itself.
 */
export function pasteBlock(event: ClipboardEvent): Pasted | null {
  const from = placeOf(event.target);
  const block = cellsOf(event.clipboardData?.getData("text/plain") ?? "");
  if (!from || (block.length === 1 && block[0]?.length === 1)) return null;
  event.preventDefault();
  const places = new Map<string, CellControl>();
  for (const control of from.grid.querySelectorAll<CellControl>("[data-row]"))
    places.set(`${control.dataset.row} ${control.dataset.column}`, control);
  const written: Pasted["written"][number][] = [];
  const table = pastedTable(block, targetOf(from.grid));
  const outside: Outside[] = table.strangers.map(({ at, name }) => ({ row: at + 1, column: table.from, text: name }));
  for (const [down, { to, at, texts }] of table.rows.entries())
    for (const [across, text] of texts.entries()) {
      const control = places.get(`${to ?? from.row + down} ${from.column + across}`);
      if (!control && text !== "") outside.push({ row: at + 1, column: table.from + across + 1, text });
      if (!control) continue;
      written.push({ control, before: control.value });
      control.value = "options" in control ? optionOf(control.options as HTMLOptionsCollection, text) : text;
    }
  return { written, outside, headings: table.headings, isNamed: table.rows.some(({ to }) => to !== null) };
}

/** How a table's rows are named, and what stands over its columns. */
function targetOf(grid: Element): PasteTarget {
  const texts = (which: string) => [...grid.querySelectorAll(which)].map(({ textContent }) => textContent.trim());
  return { names: texts("tbody th[scope=row]"), headings: texts("thead th") };
}

/** What a list has for a text: by its code, or as it reads. */
function optionOf(options: HTMLOptionsCollection, text: string): string {
  return [...options].find((one) => one.value === text || one.text === text)?.value ?? "";
}

/** Puts back what stood before a paste. */
export function undoPaste({ written }: Pasted): CellControl[] {
  return written.map(({ control, before }) => {
    control.value = before;
    return control;
  });
}
