type Bounds = { readonly each: number; readonly all: number };

/** A page with its files, in several windows at once, stays below; what a loop asks for does not. */
const REQUESTS: Bounds = { each: 32, all: Number.POSITIVE_INFINITY };
/** A file holds its connection for minutes: an office behind one address sends a few at once, the country some dozens. */
const FILES: Bounds = { each: 4, all: 64 };

/** Counts a client's requests while they are answered. Null when it has as many under way as one client may. */
export const beginRequest = counter(REQUESTS);

/** Counts files while they are received. Null when this client, or all together, send as many as may be. */
export const beginFile = counter(FILES);

function counter({ each, all }: Bounds): (client: string) => (() => void) | null {
  const counts = new Map<string, number>();
  let total = 0;
  return (client) => {
    const before = counts.get(client) ?? 0;
    if (before >= each || total >= all) return null;
    counts.set(client, before + 1);
    total += 1;
    return () => {
      total -= 1;
      const left = (counts.get(client) ?? 1) - 1;
      if (left > 0) counts.set(client, left);
      else counts.delete(client);
    };
  };
}
