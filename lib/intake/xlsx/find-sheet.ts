import { fold } from "../fold";
import { elementsAt } from "../xml/elements-at";
import type { Parts } from "./inflate-parts";

/** A sheet of the workbook: its name and its XML. */
export type SheetPart = { readonly name: string; readonly xml: string };

/** The sheet to read: the visible one with one of these names, else the first visible one; null when there is none. */
export function findSheet(parts: Parts, names: readonly string[]): SheetPart | null {
  const wanted = new Set(names.map(fold));
  const sheets = elementsAt(text(parts, "xl/workbook.xml"), "workbook/sheets/sheet") ?? [];
  const visible = sheets.filter(({ state }) => state === undefined || state === "visible");
  const chosen = visible.find(({ name }) => wanted.has(fold(name ?? ""))) ?? visible[0];
  const part = relations(parts).get(chosen?.id ?? "");
  return chosen && part ? { name: chosen.name ?? "", xml: text(parts, part) } : null;
}

function relations(parts: Parts): Map<string, string> {
  const related = elementsAt(text(parts, "xl/_rels/workbook.xml.rels"), "Relationships/Relationship") ?? [];
  return new Map(
    related.map(({ Id: id = "", Target: target = "" }) => [
      id,
      target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    ]),
  );
}

/** A part as text; empty when the workbook has none. */
export function text(parts: Parts, path: string): string {
  return parts.get(path)?.toString("utf8") ?? "";
}
