/**
 * A text as people mean it: without marks or case, đ as d, dashes alike, single spaces. Headings, names and units are
 * compared so, whichever of the Unicode forms (NFC, NFD) the file uses.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[‐-―−]/g, "-")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim();
}
