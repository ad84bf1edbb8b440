/** A sentence of a catalogue with its places filled in: `fill("{n} tỉnh", { n: "15" })` is "15 tỉnh". */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
