/** An opening tag of an XML part: its name and its attributes, both without prefix. */
export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

const TAG = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /(?:[^\s=:<>"']+:)?([^\s=:<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The opening tags of an XML part in the order they stand; `wanted` names those to give, by their names without prefix. */
export function* tagsIn(xml: string, wanted: ReadonlySet<string>): Generator<Tag> {
  for (const [, name = "", attributes = ""] of xml.matchAll(TAG)) {
    if (wanted.has(name)) yield { name, attributes: attributesOf(attributes) };
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Whether an XML boolean attribute says yes. */
export function says(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
