import { withoutMarks } from "../text/without-marks";

/** A province as a text may call it. */
export type NamedPlace = { readonly id: string; readonly name: string };

/** Names of places in words without accents, by which a text is read. */
export type Places = {
  /** VN, a region or a unitId: the place that a line of words names last. */
  readonly lastIn: (line: string) => string | null;
};

const REGIONS: readonly (readonly [string, string])[] = [
  ...(["ca nuoc", "toan quoc"] as const).map((name) => [name, "VN"] as const),
  ...["phia bac", "mien bac"].map((name) => [name, "BAC"] as const),
  ...["mien trung", "tay nguyen"].map((name) => [name, "MTTN"] as const),
  ...["phia nam", "mien nam"].map((name) => [name, "NAM"] as const),
];

/** Places by name; a province's name counts only behind its kind ("tỉnh", "thành phố", "Sở Công Thương"), for many are words too. */
export function placesFrom(units: readonly NamedPlace[]): Places {
  const names = new Map<string, string>();
  for (const { id, name } of units) names.set(folded(name), id);
  return { lastIn: (line) => lastRegion(line, lastProvince(line, names)) };
}

type Found = { readonly at: number; readonly id: string | null };

function lastProvince(line: string, names: ReadonlyMap<string, string>): Found {
  let found: Found = { at: -1, id: null };
  for (const match of line.matchAll(
    / (?:tinh|thanh pho|tp|so cong thuong|dia ban)(?: \.)?(?: (?:tinh|thanh pho|tp))? /g,
  )) {
    const from = match.index + match[0].length;
    const words = line.slice(from, from + 60).split(" ", 4);
    for (let count = 4; count > 0; count--) {
      const id = names.get(words.slice(0, count).join(" "));
      if (id) {
        found = { at: match.index, id };
        break;
      }
    }
  }
  return found;
}

function lastRegion(line: string, province: Found): string | null {
  let best = province;
  for (const [name, id] of REGIONS) {
    const at = line.lastIndexOf(` ${name} `);
    if (at > best.at) best = { at, id };
  }
  return best.id;
}

/** A name as a line of words has it: no accents, marks apart. */
function folded(name: string): string {
  return withoutMarks(name).replace(/-/g, " - ").replace(/\s+/g, " ").trim();
}
