import { elementsAt } from "../xml/elements-at";

/** How a cell shows its number: as a day, as a percentage, in thousands (scaled), not at all, or as it is. */
export type CellFormat = "day" | "percent" | "scaled" | "hidden" | "plain";

const BUILT_IN_PERCENT = new Set(["9", "10"]);
/** Built-in formats of days and times, those of East Asian calendars included. */
const BUILT_IN_DAY = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The format of each of the workbook's cell styles, by its place; null when the part is broken. */
export function cellFormats(stylesXml: string): readonly CellFormat[] | null {
  if (stylesXml === "") return [];
  const own = elementsAt(stylesXml, "styleSheet/numFmts/numFmt");
  const styles = elementsAt(stylesXml, "styleSheet/cellXfs/xf");
  if (!own || !styles) return null;
  const formats = new Map(own.map(({ numFmtId = "", formatCode = "" }) => [numFmtId, formatOf(formatCode)]));
  return styles.map(({ numFmtId = "0" }) => formats.get(numFmtId) ?? builtIn(numFmtId));
}

function builtIn(id: string): CellFormat {
  if (BUILT_IN_PERCENT.has(id)) return "percent";
  return BUILT_IN_DAY(Number(id)) ? "day" : "plain";
}

/** What a format code does to a number, looking outside its quoted texts, escapes and [colours]. */
function formatOf(code: string): CellFormat {
  const bare = code.slice(0, 255).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (/^;+$/.test(bare)) return "hidden";
  if (bare.includes("%")) return "percent";
  if (/[dmyh]/i.test(bare.replace(/general/gi, ""))) return "day";
  return /[0#?],+(?![0#?,])/.test(bare) ? "scaled" : "plain";
}
