import { PLACES_A_PAGE, placeId, reserveHref, WAITING_ID } from "./reserve-address";

type Change = { readonly act: "up" | "down" | "place" | "add" | "remove"; readonly code?: string | undefined };
type List = { readonly year: number; readonly items: readonly { readonly code: string; readonly rank: number }[] };

/**
 * Where one comes back to after a change of a reserve list: with a đề án that went one place up or down, to its row;
 * otherwise to the row that stands now where one was, `seat`, or to those that wait.
 */
export function afterChange({ year, items }: List, change: Change, seat: number): string {
  const rank = Math.max(1, Math.min(rankAfter(items, change, seat), items.length));
  const page = Math.ceil(rank / PLACES_A_PAGE);
  const row = items[rank - 1];
  const id = change.act === "add" || !row ? WAITING_ID : placeId(row.code);
  return `${reserveHref(year, page)}#${encodeURIComponent(id)}`;
}

function rankAfter(items: List["items"], { act, code }: Change, seat: number): number {
  const follows = act === "up" || act === "down";
  return (follows ? items.find((one) => one.code === code)?.rank : undefined) ?? seat;
}
