import { unescapeXml } from "./unescape-xml";

const ATTRIBUTE = /([^\s=:<>"']{1,100})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names without prefix. */
export function attributesOf(written: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = "", double, single] of written.matchAll(ATTRIBUTE)) {
    attributes[name] ??= unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

/** Whether an XML boolean attribute says yes. */
export function says(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
