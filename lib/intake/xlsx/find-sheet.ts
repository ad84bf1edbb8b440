import { fold } from "../fold";
import type { Parts } from "./inflate-parts";
import { tagsIn } from "./tags";

/** A sheet of the workbook: its name, its place among the sheets (1-based) and the part that holds it. */
export type SheetPart = { readonly name: string; readonly place: number; readonly xml: string };

/** The sheet to read: the visible one with one of these names, else the first visible one; null when there is none. */
export function findSheet(parts: Parts, names: readonly string[]): SheetPart | null {
  const wanted = new Set(names.map(fold));
  const targets = relations(parts);
  const visible = [...tagsIn(text(parts, "xl/workbook.xml"), new Set(["sheet"]))]
    .map(({ attributes }, index) => ({ ...attributes, place: index + 1 }) as Record<string, string> & { place: number })
    .filter(({ state }) => state === undefined || state === "visible");
  const chosen = visible.find(({ name }) => wanted.has(fold(name ?? ""))) ?? visible[0];
  const part = targets.get(chosen?.id ?? "");
  return chosen && part ? { name: chosen.name ?? "", place: chosen.place, xml: text(parts, part) } : null;
}

function relations(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { attributes } of tagsIn(text(parts, "xl/_rels/workbook.xml.rels"), new Set(["Relationship"]))) {
    const { Id: id = "", Target: target = "" } = attributes;
    targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/** A part as text; empty when the workbook has none. */
export function text(parts: Parts, path: string): string {
  return parts.get(path)?.toString("utf8") ?? "";
}
