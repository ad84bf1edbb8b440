import type { MoneyUnit } from "@/lib/domain/money-unit";
import { readTypedCell } from "@/lib/input/typed-cell";

export type CellControl = HTMLInputElement | HTMLTextAreaElement;

/** A changed cell as it is sent: its name, its text, and what stood there. */
export type SentCell = {
  readonly control: CellControl;
  readonly cell: string;
  readonly value: string;
  readonly seen: string | null;
};

/** The cells of a form, to type in. */
export function cellsOf(form: HTMLFormElement): CellControl[] {
  return [...form.querySelectorAll<CellControl>("[data-cell]")];
}

/** What a cell's text comes to as it is kept, null for nothing; undefined where it cannot be read. */
export function readingOf(control: CellControl, unit: MoneyUnit): string | null | undefined {
  if (control.dataset.kind === "text") return control.value.trim() === "" ? null : control.value;
  const reading = readTypedCell(kindOf(control), control.value, unit);
  return "value" in reading ? (reading.value?.toString() ?? null) : undefined;
}

/** What a cell of a table counts. */
export function kindOf(control: CellControl): "amount" | "count" {
  return control.dataset.kind === "count" ? "count" : "amount";
}

/** Where it is said how a part of the form is read, or who else wrote there. */
export function echoOf(part: HTMLElement): Element | null {
  const around = part.dataset.subject === undefined ? part.parentElement : part;
  return around?.querySelector("[data-echo]") ?? null;
}

/** Cells that were changed since they were last kept and can be read; one another changed meanwhile, or the portal refused, waits to be typed again. */
export function changedCells(form: HTMLFormElement, unit: MoneyUnit): SentCell[] {
  return cellsOf(form).flatMap((control) => {
    const { cell } = control.dataset;
    const isChanged = control.value !== control.defaultValue;
    if (!cell || !isChanged || control.dataset.met || control.dataset.unread || readingOf(control, unit) === undefined)
      return [];
    return [{ control, cell, value: control.value, seen: seenOf(control.parentElement) }];
  });
}

/** What stood in a field of this part of the form when it was read or last kept. */
export function seenOf(part: Element | null): string | null {
  const field = part?.querySelector<HTMLInputElement>("input[data-seen]");
  return field?.name.endsWith(".seen") ? field.value : null;
}

/** Tells whether a cell's text, another writer or a check is against it. */
export function showInvalid(control: CellControl): void {
  const { unread, met } = control.dataset;
  const isInvalid = Boolean(unread || met || control.parentElement?.dataset.found === "hard");
  control.setAttribute("aria-invalid", String(isInvalid));
}

/** Remembers what stands in a field now, for the next time it is sent. */
export function rememberSeen(part: Element | null, seen: string | null): void {
  const field = part?.querySelector<HTMLInputElement>("input[data-seen]");
  if (!field) return;
  const name = field.name.slice(0, field.name.lastIndexOf("."));
  field.name = seen === null ? `${name}.seenEmpty` : `${name}.seen`;
  field.value = seen ?? "yes";
}
