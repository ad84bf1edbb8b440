const USUAL: Readonly<Record<string, unknown>> = { page: 1, size: 50 };

/** A list's values as its address carries them: what filters nothing and what is usual (page 1, 50 rows, `usual`) is left out. */
export function listValues(query: object, usual: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  const left = { ...USUAL, ...usual };
  const given = Object.entries(query).filter(([name, value]) => value !== null && value !== left[name]);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
