/** A page with its files, in several windows at once, stays below; what a loop asks for does not. */
const MOST = 32;

const counts = new Map<string, number>();

/** Counts a client's requests while they are answered. Null when it has as many under way as one client may. */
export function beginRequest(client: string): (() => void) | null {
  const before = counts.get(client) ?? 0;
  if (before >= MOST) return null;
  counts.set(client, before + 1);
  return () => {
    const left = (counts.get(client) ?? 1) - 1;
    if (left > 0) counts.set(client, left);
    else counts.delete(client);
  };
}
