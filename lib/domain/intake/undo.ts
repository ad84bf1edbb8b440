/**
 * Why a thing that an import made stands in the way of undoing it: it was changed or moved on, issued, there before the
 * import, reversed or replaced already, or its balances would not hold without it; it is the person's own; it is gone.
 */
export const UNDO_BARS = ["changed", "issued", "rewritten", "replaced", "balance", "own", "closed", "gone"] as const;

/** One thing in the way of undoing an import, by the name people know it by. */
export type UndoBar = { readonly name: string; readonly because: (typeof UNDO_BARS)[number] };

/** What stood in the way: how many things, and the first of them by name; none where undoing was broken off. */
export type UndoRefused = { readonly count: number; readonly bars: readonly UndoBar[] };

/** Those that a refusal names; it counts the others. */
export const NAMED_BARS = 20;
