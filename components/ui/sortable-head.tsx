import { AppLink } from "./app-link";

/** The order a list is in, as its address says it. */
export type SortOrder = { readonly by: string; readonly descending: boolean };

type SortableHeadProps = {
  column: string;
  label: string;
  order: SortOrder;
  /** The list's address in another order. */
  hrefFor: (order: SortOrder) => string;
  /** Numbers stand right and are sorted from the largest first. */
  numeric?: boolean;
};

/** A column's head that sorts the list: a link, so that the order is in the address. */
export function SortableHead({ column, label, order, hrefFor, numeric = false }: SortableHeadProps) {
  const active = order.by === column;
  const next = { by: column, descending: active ? !order.descending : numeric };
  const state = active ? (order.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" className={numeric ? "num" : undefined} aria-sort={state}>
      <AppLink href={hrefFor(next)}>{label}</AppLink>
    </th>
  );
}
