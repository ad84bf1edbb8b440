const LEAST = 3;
/** Empty rows that a list has by itself, and the most rows that one of a dossier has. */
export const SPARE = 2;
export const LINES = 100;

/** How many rows a list's form shows besides those that hold something, and at most. */
type Room = { readonly spare: number; readonly most: number };

/** The rows a list shows in its form: those that hold something, and a few to fill in. */
export function rowsShown(values: Readonly<Record<string, string>>, list: string, { spare, most }: Room): number[] {
  let filled = 0;
  for (const [name, text] of Object.entries(values)) {
    const [of, row, column] = name.split(".");
    if (of === list && column !== "year" && text !== "") filled = Math.max(filled, Number(row) + 1);
  }
  return Array.from({ length: Math.min(Math.max(filled + spare, LEAST), most) }, (_, at) => at);
}
