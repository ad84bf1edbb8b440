/** Phrases without accents, each between the spaces that a line of words has. */
export type Phrases = readonly string[];

export function phrases(words: readonly string[]): Phrases {
  return words.map((phrase) => ` ${phrase} `);
}

/** Where the last of some phrases begins in a line of words; −1 where none stands. */
export function lastOf(line: string, sought: Phrases): number {
  let last = -1;
  for (const phrase of sought) last = Math.max(last, line.lastIndexOf(phrase));
  return last;
}

export function has(line: string, sought: Phrases): boolean {
  return sought.some((phrase) => line.includes(phrase));
}
