const LINE = 10;

/** A province's name in at most two lines of a tile: "Thừa / Thiên Huế", "Bà Rịa – / Vũng Tàu". */
export function tileLines(name: string): readonly string[] {
  if (name.length <= LINE) return [name];
  const words = name.split(" ");
  const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), breaks[0] ?? [name]);
}

/** How far a province is, as one of five shades; the last one is over plan. */
export const SHADES = ["under-25", "under-50", "under-75", "to-100", "over"] as const;
export type Shade = (typeof SHADES)[number];

/** The shade of an executed ratio. */
export function shadeOf({ part, whole }: { readonly part: bigint; readonly whole: bigint }): Shade {
  const quarter = (count: bigint) => part * 4n < whole * count;
  if (quarter(1n)) return "under-25";
  if (quarter(2n)) return "under-50";
  if (quarter(3n)) return "under-75";
  return part > whole ? "over" : "to-100";
}
