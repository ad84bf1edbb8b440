import type { ToldFinding } from "@/lib/format/reports/told-finding";
import { type CellControl, cellsOf, showInvalid } from "./typed-cells";

/** How a cell in question is marked, and which sentences say why. */
export type CellMark = { readonly kind: "hard" | "open"; readonly ids: string };

/** Where a finding's sentence stands in the page. */
export const findingId = (subject: string) => `found-${subject}`;
/** Where a cell stands in the page. */
export const cellId = (cell: string) => `at-${cell}`;

/** The cells that must be mended, or explained, by their names. */
export function marksOf(findings: readonly ToldFinding[]): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const { subject, cell, stands } of findings) {
    if (stands === "explained") continue;
    const other = marks.get(cell);
    const ids = other ? `${other.ids} ${findingId(subject)}` : findingId(subject);
    marks.set(cell, { kind: stands === "hard" || other?.kind === "hard" ? "hard" : "open", ids });
  }
  return marks;
}

/** Which texts say something of a cell: how it is read, what the checks find in it, what stands beside it. */
export function describedBy(id: string, mark: CellMark | undefined, beside?: string): string {
  return [`${id}-echo`, mark?.ids, beside].filter(Boolean).join(" ");
}

/** Marks the cells of a form in one pass; those whose mark stays are not touched. */
export function markCells(form: HTMLFormElement, findings: readonly ToldFinding[]): void {
  const marks = marksOf(findings);
  for (const control of cellsOf(form)) mark(control, marks.get(control.dataset.cell ?? ""));
}

function mark(control: CellControl, found: CellMark | undefined): void {
  const described = describedBy(control.id, found, control.dataset.beside);
  const place = control.parentElement;
  if (!place || (place.dataset.found === found?.kind && control.getAttribute("aria-describedby") === described)) return;
  if (found) place.dataset.found = found.kind;
  else delete place.dataset.found;
  control.setAttribute("aria-describedby", described);
  showInvalid(control);
}
