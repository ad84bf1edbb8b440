import { refuse } from "../errors";

/** The most rows of a list that one file holds; a longer list is narrowed by its filters. */
export const MOST_ROWS = 10_000;

/** Refuses with `list.too-long` a list that no file may hold. */
export function withinFile(total: number): void {
  if (total > MOST_ROWS) refuse({ code: "list.too-long", total, most: MOST_ROWS });
}
