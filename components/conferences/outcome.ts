const OUTCOMES = [
  ...(["planned", "edited", "open", "unfreeze", "close"] as const),
  ...(["added", "changed", "removed", "followed", "carried", "reminded"] as const),
] as const;

/** What a form just did, by the word its page has for it. */
export function outcomeOf(outcome: string | null): (typeof OUTCOMES)[number] | null {
  return OUTCOMES.find((known) => known === outcome) ?? null;
}
