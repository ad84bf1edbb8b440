import { refuse } from "../errors";

/** A đề án that is taken off the list, and why. */
export type TakenOff = { readonly code: string; readonly reason: string };

/** A list as it shall stand: its codes in order, and those taken off. */
export type ReserveOrder = { readonly order: readonly string[]; readonly removed: readonly TakenOff[] };

/** One change, as a person makes it on the page. */
export type ReserveChange =
  | { readonly act: "up" | "down"; readonly code: string }
  | { readonly act: "place"; readonly code: string; readonly to: number }
  | { readonly act: "add"; readonly codes: readonly string[] }
  | { readonly act: "remove"; readonly code: string; readonly reason: string };

/**
 * The list after one change. A place beyond the end is the last; those added come last, in the order they are named, and
 * one that has its place keeps it. Refuses with `reserve.not-in-list` where the change is about one that is not there.
 */
export function changedOrder(codes: readonly string[], change: ReserveChange): ReserveOrder {
  if (change.act === "add") return { order: [...new Set([...codes, ...change.codes])], removed: [] };
  const at = codes.indexOf(change.code);
  if (at < 0) refuse({ code: "reserve.not-in-list", project: change.code });
  const others = codes.toSpliced(at, 1);
  if (change.act === "remove") return { order: others, removed: [{ code: change.code, reason: change.reason }] };
  const to = change.act === "place" ? change.to - 1 : change.act === "up" ? at - 1 : at + 1;
  return { order: others.toSpliced(Math.max(0, to), 0, change.code), removed: [] };
}
