/** The order a table is in, as its address says it: a column's key, from the largest with a minus. */
export type SortOrder = { readonly by: string; readonly descending: boolean };

/** The order in an address's `sort`. */
export function orderFrom(code: string): SortOrder {
  return { by: code.replace(/^-/, ""), descending: code.startsWith("-") };
}

/** The value of `sort` for an order. */
export function orderCode({ by, descending }: SortOrder): string {
  return descending ? `-${by}` : by;
}
