const LONGEST = 2_048;
const BROKEN_PATH = /^\/[/\\]|\\|\/{2,}/;

/**
 * Whether an address can be read, and in one way only: a path of the portal, not too long, properly encoded, without
 * NUL. Two readers part a second raw "?" and a "#" differently, so that one would keep what the other shows.
 */
export function isReadable(url: string): boolean {
  if (!url.startsWith("/") || url.length > LONGEST || /%00|#/.test(url) || !isPlainAscii(url)) return false;
  const [path = "/", , ...more] = url.split("?", 3);
  if (BROKEN_PATH.test(path) || more.length > 0) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Addresses travel percent-encoded; spaces, control characters and raw bytes beyond ASCII do not belong in one. */
function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}
