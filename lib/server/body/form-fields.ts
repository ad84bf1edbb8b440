import { cleanText } from "./clean-text";

const LONGEST_NAME = 100;

/**
 * The fields of a URL-encoded form, read in one pass: an empty field counts as absent, a repeated one is a list.
 * A sentence's code when the form holds more fields than `most`, or text nobody may store.
 */
export function formFields(text: string, most: number): Record<string, unknown> | "too-many" | "unreadable" {
  if (countOf(text, "&") >= most) return "too-many";
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const [key, word] = [cleanText(name), cleanText(value)];
    if (key === null || word === null) return "unreadable";
    if (key.length > LONGEST_NAME) return "too-many";
    const before = values.get(key);
    if (before) before.push(word);
    else values.set(key, [word]);
  }
  return Object.fromEntries(
    [...values]
      .map(([name, [first = "", ...more]]) => [name, more.length > 0 ? [first, ...more] : first] as const)
      .filter(([, value]) => value !== ""),
  );
}

function countOf(text: string, separator: string): number {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
  return count;
}
