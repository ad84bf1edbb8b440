import { attributesOf } from "./attributes";
import { scanXml } from "./scan-xml";

/** The attributes of every element at a path from the root, such as "workbook/sheets/sheet"; null when the XML is broken. */
export function elementsAt(xml: string, path: string): Readonly<Record<string, string>>[] | null {
  const wanted = path.split("/");
  const found: Readonly<Record<string, string>>[] = [];
  const whole = scanXml(xml, {
    open: (at, attributes) => {
      if (at.length === wanted.length && wanted.every((name, index) => at[index] === name)) {
        found.push(attributesOf(attributes));
      }
    },
  });
  return whole ? found : null;
}
