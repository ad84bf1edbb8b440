const LONGEST = 2_048;

/** An address read in the one way it can be: its path decoded, and the same path and its query as they are passed on. */
export type Address = { readonly path: string; readonly encoded: string; readonly search: string };

/**
 * Reads an address; null when it is none of a portal: too long, badly encoded, with NUL, with dot segments or a
 * backslash in any spelling, or with a raw "?" or "#" that two readers would part differently. What follows goes by
 * this reading alone, so that no rule looks at another path than the one that is answered.
 */
export function readAddress(url: string): Address | null {
  if (!url.startsWith("/") || url.length > LONGEST || !isPlainAscii(url) || /%00|#|\\/i.test(url)) return null;
  const [raw = "/", search = "", ...more] = url.split("?");
  const parts = raw.slice(1).split("/").map(decoded);
  if (more.length > 0 || !parts.every((part) => part !== null)) return null;
  const broken = parts.some((part, at) => (part === "" && at < parts.length - 1) || climbs(part));
  if (broken) return null;
  return { path: `/${parts.join("/")}`, encoded: `/${parts.map(encodeURIComponent).join("/")}`, search };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** A slash may be encoded in a part; what it would open must not be a dot segment either, nor a backslash for a slash. */
function climbs(part: string): boolean {
  return part.includes("\\") || part.split("/").some((piece) => piece === "." || piece === "..");
}

/** Addresses travel percent-encoded; spaces, control characters and raw bytes beyond ASCII do not belong in one. */
function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}
