import { inflateParts } from "../xlsx/inflate-parts";
import { readZipDirectory } from "../xlsx/zip-directory";
import { scanXml } from "../xml/scan-xml";
import { unescapeXml } from "../xml/unescape-xml";

const DOCUMENT = /^word\/document\.xml$/;
/** What ends a piece of text: a paragraph and a row a line, a cell and a tab a space. */
const ENDS: Readonly<Record<string, string>> = { p: "\n", tr: "\n", br: "\n", tab: " ", tc: " " };

/** The text of a Word file's body, without what was struck out as a change; null when it cannot be read. */
export function docxText(bytes: Buffer, most: number): string | null {
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) return null;
  const parts = inflateParts(bytes, directory.value, DOCUMENT);
  const xml = "problems" in parts ? undefined : parts.value.get("word/document.xml")?.toString("utf8");
  if (xml === undefined) return null;
  const pieces: string[] = [];
  let characters = 0;
  const keep = (piece: string) => {
    if (characters < most) pieces.push(piece);
    characters += piece.length;
  };
  const whole = scanXml(xml, {
    text: (path, text, literal) => {
      if (path.at(-1) === "t") keep(literal ? text : unescapeXml(text));
    },
    close: (path) => {
      const end = ENDS[path.at(-1) ?? ""];
      if (end) keep(end);
    },
  });
  return whole ? pieces.join("") : null;
}
