import { fold } from "../fold";
import { elementsAt } from "../xml/elements-at";
import type { Parts } from "./inflate-parts";

/** A sheet of the workbook: its name and its XML. */
export type SheetPart = { readonly name: string; readonly xml: string };

/** The sheet to read: the visible one with one of these names, else the first visible one; null when there is none. */
export function findSheet(parts: Parts, names: readonly string[]): SheetPart | null {
  const wanted = new Set(names.map(fold));
  const visible = visibleSheets(parts);
  const chosen = visible.find(({ name }) => wanted.has(fold(name ?? ""))) ?? visible[0];
  return chosen ? partOf(parts, chosen) : null;
}

/** Every visible sheet, in the workbook's order, at most so many; null where one of them is missing. */
export function findSheets(parts: Parts, most: number): readonly SheetPart[] | null {
  const sheets = visibleSheets(parts)
    .slice(0, most)
    .map((sheet) => partOf(parts, sheet));
  const found = sheets.filter((sheet) => sheet !== null);
  return found.length === sheets.length ? found : null;
}

type SheetEntry = Readonly<Record<string, string>>;

function visibleSheets(parts: Parts): readonly SheetEntry[] {
  const sheets = elementsAt(text(parts, "xl/workbook.xml"), "workbook/sheets/sheet") ?? [];
  return sheets.filter(({ state }) => state === undefined || state === "visible");
}

function partOf(parts: Parts, { id = "", name = "" }: SheetEntry): SheetPart | null {
  const part = relations(parts).get(id);
  return part ? { name, xml: text(parts, part) } : null;
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
