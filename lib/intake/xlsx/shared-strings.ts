import { scanXml } from "../xml/scan-xml";
import { unescapeXml } from "../xml/unescape-xml";

/** The texts that cells point to by their place; null when the part is broken. Phonetic hints are no part of a text. */
export function sharedStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  let current = "";
  const whole = scanXml(xml, {
    open: (path) => {
      if (path.length === 2 && path[1] === "si") current = "";
    },
    text: (path, text, literal) => {
      if (path.at(-1) === "t" && path[1] === "si" && !path.includes("rPh")) current += textOf(text, literal);
    },
    close: (path) => {
      if (path.length === 2 && path[1] === "si") strings.push(current);
    },
  });
  return whole ? strings : null;
}

/** Text of a workbook: entities replaced, and the characters Excel writes as _x000D_. */
export function textOf(text: string, literal: boolean): string {
  const plain = literal ? text : unescapeXml(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
