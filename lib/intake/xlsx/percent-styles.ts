import { tagsIn } from "./tags";

const BUILT_IN_PERCENT = new Set(["9", "10"]);
/** A format shows a percentage when a % stands outside its quoted texts. */
const shownAsPercent = (format: string) => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** Which of the workbook's cell styles show their number as a percentage: 0.583 shown as 58,3% is read as 58,3. */
export function percentStyles(stylesXml: string): ReadonlySet<string> {
  const formats = new Set(BUILT_IN_PERCENT);
  for (const { attributes } of tagsIn(stylesXml, new Set(["numFmt"]))) {
    if (shownAsPercent(attributes.formatCode ?? "")) formats.add(attributes.numFmtId ?? "");
  }
  const cellStyles = /<(?:[\w.-]+:)?cellXfs[^>]*>([\s\S]*?)<\/(?:[\w.-]+:)?cellXfs>/.exec(stylesXml)?.[1] ?? "";
  const styles = [...tagsIn(cellStyles, new Set(["xf"]))];
  return new Set(
    styles.flatMap(({ attributes }, index) => (formats.has(attributes.numFmtId ?? "") ? [`${index}`] : [])),
  );
}
