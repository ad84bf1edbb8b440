import { cellsOf } from "@/lib/input/pasted-cells";
import { placeOf } from "./grid-keys";
import type { CellControl } from "./typed-cells";

/** A cell of a block that found no place in the table: its row and column within the block, from 1. */
type Outside = { readonly row: number; readonly column: number; readonly text: string };
/** What a paste wrote, what stood there before, and what lay beyond the table. */
export type Pasted = {
  readonly written: readonly { readonly control: CellControl; readonly before: string }[];
  readonly outside: readonly Outside[];
};

/**
 * Writes a block from a sheet into the table from the cell with the focus on; null where it is one text alone, which the
 * browser pastes itself.
 */
export function pasteBlock(event: ClipboardEvent): Pasted | null {
  const from = placeOf(event.target);
  const rows = cellsOf(event.clipboardData?.getData("text/plain") ?? "");
  if (!from || (rows.length === 1 && rows[0]?.length === 1)) return null;
  event.preventDefault();
  const places = new Map<string, CellControl>();
  for (const control of from.grid.querySelectorAll<CellControl>("[data-row]"))
    places.set(`${control.dataset.row} ${control.dataset.column}`, control);
  const written: Pasted["written"][number][] = [];
  const outside: Outside[] = [];
  for (const [down, texts] of rows.entries())
    for (const [across, text] of texts.entries()) {
      const control = places.get(`${from.row + down} ${from.column + across}`);
      if (!control && text !== "") outside.push({ row: down + 1, column: across + 1, text });
      if (!control) continue;
      written.push({ control, before: control.value });
      control.value = "options" in control ? optionOf(control.options as HTMLOptionsCollection, text) : text;
    }
  return { written, outside };
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
