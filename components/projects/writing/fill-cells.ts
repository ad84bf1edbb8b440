import { kindOfWord } from "@/lib/input/beneficiary-kind";
import { BENEFICIARY_COLUMNS, cellName } from "./beneficiary-cells";

/** The control of a form by its name. */
export function controlIn(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : null;
}

/**
 * Writes pasted cells into the grid from one cell on, and lets the form know as if they had been typed. Gives how many
 * words of the last column say no kind that is known; there the kind stays to be chosen.
 */
export function fillCells(
  form: HTMLFormElement,
  from: { readonly row: number; readonly column: number },
  rows: readonly (readonly string[])[],
): number {
  let unread = 0;
  for (const [down, cells] of rows.entries()) {
    for (const [across, text] of cells.entries()) {
      const column = BENEFICIARY_COLUMNS[from.column + across];
      const control = column && controlIn(form, cellName(from.row + down, column));
      if (!control) continue;
      const kind = kindOfWord(text);
      if (column === "kind" && text !== "" && kind === null) unread += 1;
      control.value = column === "kind" ? (kind ?? "") : text;
    }
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
  return unread;
}
