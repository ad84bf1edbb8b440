import { LIMITS } from "../limits";

/** What an XML part holds, in the order it stands. `path`: the elements around it, from the root, the element itself last. */
export type XmlListener = {
  readonly open?: (path: readonly string[], attributes: string) => void;
  /** Text as written, its entities not yet replaced. */
  readonly text?: (path: readonly string[], text: string, literal: boolean) => void;
  readonly close?: (path: readonly string[]) => void;
};

const NAME = /(?:[\w.-]+:)?([\w.-]+)/y;
/** Sections that hold no element: where each begins and ends, and whether what is inside is text. */
const SECTIONS = [
  { from: "<!--", to: "-->", isText: false },
  { from: "<![CDATA[", to: "]]>", isText: true },
  { from: "<?", to: "?>", isText: false },
] as const;

/**
 * Reads an XML part once from its beginning to its end, in time that grows with its length alone. False when it is not
 * well formed, declares a document type or nests deeper than a workbook does; what was heard until then is not to be used.
 */
export function scanXml(xml: string, { open, text, close }: XmlListener): boolean {
  const path: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return path.length === 0;
    if (tag > at) text?.(path, xml.slice(at, tag), false);
    const section = SECTIONS.find(({ from }) => xml.startsWith(from, tag));
    if (section) {
      const from = tag + section.from.length;
      const end = xml.indexOf(section.to, from);
      if (end < 0) return false;
      if (section.isText) text?.(path, xml.slice(from, end), true);
      at = end + section.to.length;
      continue;
    }
    const closes = xml[tag + 1] === "/";
    NAME.lastIndex = tag + (closes ? 2 : 1);
    const name = NAME.exec(xml)?.[1];
    const end = name === undefined ? -1 : tagEnd(xml, NAME.lastIndex);
    if (name === undefined || end < 0) return false;
    at = end + 1;
    if (closes) {
      if (path.at(-1) !== name) return false;
      close?.(path);
      path.pop();
      continue;
    }
    if (path.push(name) > LIMITS.depth) return false;
    const empty = xml[end - 1] === "/";
    open?.(path, xml.slice(NAME.lastIndex, empty ? end - 1 : end));
    if (empty) {
      close?.(path);
      path.pop();
    }
  }
}

const QUOTE = /["'<>]/g;

/** Where the tag's ">" stands, outside its quoted values; -1 when the tag never ends. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; ; ) {
    QUOTE.lastIndex = at;
    const mark = QUOTE.exec(xml);
    if (!mark || mark[0] === "<") return -1;
    if (mark[0] === ">") return mark.index;
    const closing = xml.indexOf(mark[0], mark.index + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}
