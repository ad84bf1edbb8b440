/** What a JSON body may hold, besides the fields of one object. A plan decision with a line for each of some thousand đề án fits. */
const LIMITS = { depth: 8, keyLength: 100, items: 5_000, values: 50_000 };

type Open = { readonly keys: Set<string> | null; items: number };

/**
 * Why a JSON text must not be read, found in one pass before anything is made of it: it nests or counts beyond the
 * limits, or one object names a key twice, of which two readers would take different ones. Null when it may be read.
 */
export function jsonShapeProblem(text: string, mostKeys: number): "too-many" | "duplicate-key" | null {
  const open: Open[] = [];
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const inside = open.at(-1);
    if (character === "{" || character === "[") {
      open.push({ keys: character === "{" ? new Set() : null, items: 1 });
      if (open.length > LIMITS.depth) return "too-many";
    } else if (character === "}" || character === "]") open.pop();
    else if (character === "," && inside) {
      inside.items++;
      values++;
      if (inside.items > (inside.keys ? mostKeys : LIMITS.items) || values > LIMITS.values) return "too-many";
    } else if (character === '"') {
      const end = endOfString(text, at);
      if (inside?.keys && isKey(text, end)) {
        if (end - at - 2 > LIMITS.keyLength) return "too-many";
        const key = keyOf(text.slice(at, end));
        if (inside.keys.has(key)) return "duplicate-key";
        inside.keys.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

/** Just behind the closing quote of the string that opens at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
  return text[at] === ":";
}

/** A key may be spelt with escapes; one that is not a JSON string is left to the parser to refuse. */
function keyOf(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
