type Place = { readonly grid: Element; readonly row: number; readonly column: number };

/** The place of a cell in its table; null for what stands in none. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const grid = target.closest("[data-grid]");
  const { row, column } = target.dataset;
  return grid && row !== undefined && column !== undefined ? { grid, row: Number(row), column: Number(column) } : null;
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
  const [down, across] = way;
  const next = from.grid.querySelector(`[data-row="${from.row + down}"][data-column="${from.column + across}"]`);
  if (next instanceof HTMLInputElement) {
    next.focus();
    next.select();
  }
}

/** Alt and Enter lead from a cell to what is found in it, and from there back; a finding's link leads to its cell. */
export function jumpByKey(event: KeyboardEvent | MouseEvent): void {
  const target = event.target as HTMLElement;
  const isKey = event instanceof KeyboardEvent && event.key === "Enter" && event.altKey;
  const { to } = target.dataset;
  if (!(isKey || (event.type === "click" && to))) return;
  const form = target.closest("form");
  const { cell } = target.dataset;
  const found = cell === undefined ? undefined : form?.querySelector(`[data-of="${CSS.escape(cell)}"]`);
  const back = to ?? target.closest<HTMLElement>("[data-of]")?.dataset.of;
  const next = found
    ? (found.querySelector<HTMLElement>("input[data-reason]") ?? found.querySelector<HTMLElement>("a"))
    : back && form?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(back)}"]`);
  if (!next) return;
  event.preventDefault();
  const fold = next.closest("details");
  if (fold) fold.open = true;
  next.focus();
}
