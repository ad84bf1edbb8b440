import { withoutMarks } from "../text/without-marks";
import type { Token } from "./tokens";

/** A province as a text may call it. */
export type NamedPlace = { readonly id: string; readonly name: string };

/** Provinces by the words of their names, without accents and case. */
export type Places = ReadonlyMap<string, string>;

const LONGEST_NAME = 6;
const REGIONS: readonly (readonly [string, string])[] = [
  ...["ca nuoc", "toan quoc"].map((name) => [` ${name} `, "VN"] as const),
  ...["phia bac", "mien bac"].map((name) => [` ${name} `, "BAC"] as const),
  ...["mien trung", "tay nguyen"].map((name) => [` ${name} `, "MTTN"] as const),
  ...["phia nam", "mien nam"].map((name) => [` ${name} `, "NAM"] as const),
];

export function placesFrom(units: readonly NamedPlace[]): Places {
  return new Map(units.map(({ id, name }) => [folded(name), id]));
}

/** The same tokens, the last of each province's name bearing its id. Names are written large: "năm định kỳ" is no Nam Định. */
export function withPlaces(tokens: readonly Token[], places: Places): Token[] {
  const marked = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    if (!isLarge(tokens[at])) continue;
    let name = "";
    let found: { readonly at: number; readonly id: string } | null = null;
    for (let next = at; next < Math.min(at + LONGEST_NAME, tokens.length); next++) {
      const token = tokens[next];
      if (!token || (token.kind === "word" ? !isLarge(token) : !["-", "–"].includes(token.text))) break;
      name += `${name ? " " : ""}${token.folded.replace("–", "-")}`;
      const id = places.get(name);
      if (id) found = { at: next, id };
    }
    const last = found && tokens[found.at];
    if (!found || !last) continue;
    marked[found.at] = { ...last, place: found.id };
    at = found.at;
  }
  return marked;
}

/** The place a line of words names last, VN, a region or a unitId, and where it stands; −1 where it names none. */
export function lastPlace(line: string): { readonly at: number; readonly id: string | null } {
  const at = line.lastIndexOf(" @");
  let best = { at, id: at < 0 ? null : line.slice(at + 2, line.indexOf(" ", at + 2)) };
  for (const [name, id] of REGIONS) {
    const place = line.lastIndexOf(name);
    if (place > best.at) best = { at: place, id };
  }
  return best;
}

function isLarge(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text[0] !== token.text[0]?.toLowerCase();
}

/** A name as tokens have it: no accents, marks apart. */
function folded(name: string): string {
  return withoutMarks(name).replace(/[-–]/g, " - ").replace(/\s+/g, " ").trim();
}
