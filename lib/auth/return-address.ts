const RELATIVE = /^\/(?![/\\])[\w\-./~:@!$&'()*+,;=?%]*$/;
const NOT_A_PAGE = /^\/(\/|api\/)/;
const LONGEST = 1_000;

/**
 * An address within the portal that somebody may be sent back to: a page's path with its query, never another site.
 * An absolute address of the portal itself counts as its path; anything else becomes the fallback.
 */
export function returnAddress(wanted: unknown, origin: string, fallback: string): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST) return fallback;
  const path = wanted.startsWith(`${origin}/`) ? wanted.slice(origin.length) : wanted;
  if (!RELATIVE.test(path) || !URL.canParse(path, origin)) return fallback;
  return NOT_A_PAGE.test(new URL(path, origin).pathname) ? fallback : path;
}
