/** Draws that are the same every time for the same seed. */
export type Randomness = {
  /** A fraction from 0 (inside) to 1 (outside). */
  fraction(): number;
  /** A whole number from `low` to `high`, both inside. */
  integer(low: number, high: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** One of the choices, each as likely as its weight. */
  weighted<T extends { readonly weight: number }>(choices: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
};

/** A small generator (mulberry32) started from a text, so each part of the sample draws on its own. */
export function randomness(seed: string): Randomness {
  let state = hashed(seed);
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (choices) => at(choices, integer(0, choices.length - 1)),
    weighted: (choices) => {
      let left = fraction() * choices.reduce((sum, { weight }) => sum + weight, 0);
      for (const choice of choices) {
        left -= choice.weight;
        if (left < 0) return choice;
      }
      return at(choices, choices.length - 1);
    },
    shuffled: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [mixed[last], mixed[other]] = [at(mixed, other), at(mixed, last)];
      }
      return mixed;
    },
  };
}

/** FNV-1a over the text's UTF-16 units. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
