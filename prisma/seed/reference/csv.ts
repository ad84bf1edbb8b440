/** A line of a CSV file: its texts by heading. */
export type CsvRecord = Readonly<Record<string, string>>;

/** Reads comma-separated text with a heading line and optional double quotes; lines starting with # are remarks. */
export function parseCsv(text: string): CsvRecord[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const [heading, ...records] = lines.map(cells);
  if (!heading) throw new Error("the file has no heading line");
  return records.map((record) => Object.fromEntries(heading.map((name, index) => [name, record[index] ?? ""])));
}

function cells(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    found.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
  }
  return found;
}
