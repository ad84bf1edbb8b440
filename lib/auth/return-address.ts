const RELATIVE = /^\/(?![/\\])[\w\-./~:@!$&'()*+,;=?%]*$/;

/**
 * An address within the portal that somebody may be sent back to: a path with its query, never another site.
 * An absolute address of the portal itself counts as its path; anything else becomes the fallback.
 */
export function returnAddress(wanted: unknown, origin: string, fallback: string): string {
  if (typeof wanted !== "string" || wanted.length > 1_000) return fallback;
  const path = wanted.startsWith(`${origin}/`) ? wanted.slice(origin.length) : wanted;
  return RELATIVE.test(path) && !path.startsWith("/api/") ? path : fallback;
}
