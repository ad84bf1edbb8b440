/** Tiêu chí thẩm định: principles, goals, need, effect, cost, capacity, complete dossier (domain §5). */
export const CRITERIA = ["principles", "goals", "need", "effect", "cost", "capacity", "dossier"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Phiếu thẩm định: what was judged of each criterion, and the conclusion in words. */
export type Sheet = {
  readonly criteria: readonly { readonly code: Criterion; readonly passed: boolean; readonly note: string | null }[];
  readonly conclusion: string;
};
