import type { Execution } from "./execution";

/** Whether anything at all is known of the scope and period, a published figure included. */
export function hasFigures({ total, published }: Execution): boolean {
  const columns = Object.values(total);
  return published.length > 0 || columns.some((figures) => figures?.plan != null || figures?.actual != null);
}
